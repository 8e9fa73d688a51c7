import { type ComponentChildren, render } from 'preact';
import { AccountsForm } from '../../components/accounts-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Brand } from '../../components/brand.tsx';
import { Card } from '../../components/card.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Held } from '../../components/held.tsx';
import { MonthChart } from '../../components/month-chart.tsx';
import { OrganisationNote } from '../../components/organisation-note.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageStatus } from '../../components/page-status.tsx';
import { RelationDialog } from '../../components/relation-dialog.tsx';
import { ReplyEditor } from '../../components/reply-editor.tsx';
import { ReplyMenu, type ReplyMenuProps } from '../../components/reply-menu.tsx';
import { ReplyRows } from '../../components/reply-rows.tsx';
import { RuleList } from '../../components/rule-list.tsx';
import { Segments } from '../../components/segments.tsx';
import { TextCard } from '../../components/text-card.tsx';
import { monthOf } from '../../core/counts.ts';
import { guidance } from '../../core/index.ts';
import { faces as english } from '../../core/locales/en/faces.ts';
import { en } from '../../core/locales/en/index.ts';
import { pseudo } from './pseudo.ts';

const nothing = (): void => {};
const quietly = async (): Promise<void> => {};

/** THE GALLERY: every component of the faces in each of its states, in English or in words made long and strange. */
export function show(isPseudo: boolean): void {
  const words = isPseudo ? pseudo : <T,>(value: T): T => value;
  const text = words(en.interfaceText);
  const { options, popup, roles, chapters } = words(english);
  const say = (plain: string): string => words(plain);
  const severities = { note: text.severityNote, warning: text.severityWarning, stop: text.severityStop };
  const wording = words(guidanceWording);
  const reply = { id: 'a', title: say('Delay'), text: say('Today we are running about 20 minutes late.') };
  const menu: ReplyMenuProps = {
    text,
    language: 'en',
    languages: [{ id: 'en', name: 'English' }],
    first: [{ ...reply, onChoose: nothing }],
    fitting: [{ ...reply, id: 'b', onChoose: nothing }],
    others: [{ ...reply, id: 'c', onChoose: nothing }],
    onLanguage: nothing,
    onClose: nothing,
  };
  const card = {
    text,
    severity: 'stop',
    wording,
    sources: [guidance['GMC-18']],
    index: 0,
    count: 2,
    fixes: [{ label: text.fixReplace.replace('{words}', say('somebody')), onChoose: nothing }],
    dismissals: [{ label: text.ignoreOnce, onChoose: nothing }],
    onPrevious: nothing,
    onNext: nothing,
    onClose: nothing,
  } as const;
  const remark = { what: wording.what, instead: wording.instead };
  const reason = (severity: 'stop' | 'warning') => ({
    ...remark,
    severity,
    what: `${remark.what} ${severity}`,
    onOpen: nothing,
  });
  const relations = words(en.relations);
  const { people, ...uniqueness } = words(en.uniquenessText);
  const estimated = (level: number) => ({
    sentence: uniqueness.one.replace('{where}', uniqueness.where['home-country']),
    picture: uniqueness.picture.replace('{people}', people.one),
    level,
    heading: uniqueness.counted,
    counted: [say('age'), say('occupation'), say('place')].map((label) => ({ label, spans: [] })),
    onPoint: nothing,
  });
  const badge = { label: text.badgeSome, isOpen: false, onOpen: nothing };
  const replies = { label: text.menuReplies, isOpen: false, onOpen: nothing };
  const rule = {
    id: 'patient-name',
    wording,
    sources: [guidance['GMC-18']],
    isChanged: false,
    isFloor: true,
    fixedBy: undefined,
    usual: 'stop',
    level: 'stop',
  } as const;
  render(
    <main class='gallery'>
      <h1>
        <Brand />
        {say('Gallery')}
      </h1>
      <Shown name='badge'>
        <Badge {...badge} count={0} />
        <Badge {...badge} count={0} replies={replies} />
        <Badge {...badge} count={1} worst='note' replies={replies} />
        <Badge {...badge} count={3} worst='warning' />
        <Badge {...badge} count={12} worst='stop' isOpen />
      </Shown>
      <Shown name='card'>
        <Card {...card} />
        <Card {...card} severity='warning' count={1} notice={{ kind: 'cannot-hold' }} />
        <Card
          {...card}
          severity='note'
          fixes={[]}
          notice={{ kind: 'refused', isCopied: false, onCopy: nothing }}
        />
        {[0, 0.4, 0.9].map((level) => (
          <Card
            {...card}
            key={level}
            severity='warning'
            uniqueness={estimated(level)}
            fixes={[
              { ...card.fixes[0], leadsTo: uniqueness.leadsTo.replace('{people}', people.tensOfThousands) },
            ]}
          />
        ))}
      </Shown>
      <Shown name='held'>
        {(['confirm', 'justify', 'shut'] as const).map((mode) => (
          <Held
            key={mode}
            text={text}
            mode={mode}
            isUnchecked={mode === 'shut'}
            reasons={mode === 'shut' ? [] : [reason('stop'), reason('warning')]}
            onBack={nothing}
            onPost={nothing}
          />
        ))}
      </Shown>
      <Shown name='relation'>
        {(['patient', 'staff', 'declared-patient', 'declared-staff'] as const).map((question, index) => (
          <RelationDialog
            key={question}
            text={relations}
            name={say('Oriol')}
            question={question}
            level={index === 2 ? 'reason' : 'ask'}
            asksStaff={false}
            offersNext={index === 0}
            isRemembered
            canInvite
            onAnswer={nothing}
            onReply={async () => ({ kind: 'inserted' })}
            onDone={nothing}
          />
        ))}
      </Shown>
      <Shown name='reply-menu'>
        <ReplyMenu {...menu} />
        <ReplyMenu {...menu} first={[]} fitting={[]} others={[]} />
        <ReplyMenu {...menu} notice={{ kind: 'inserted', open: [say('phone')], onUndo: nothing }} />
        <ReplyMenu {...menu} notice={{ kind: 'undone' }} />
        <ReplyMenu {...menu} notice={{ kind: 'refused', isCopied: true, onCopy: nothing }} />
      </Shown>
      <Shown name='page-status'>
        {(['on', 'partly', 'off', 'paused'] as const).map((state) => (
          <PageStatus key={state} state={state} title={popup.notHere} how={popup.notHereHow} />
        ))}
      </Shown>
      <Shown name='findings'>
        <FindingList severities={severities} remarks={[]} />
        <FindingList
          severities={severities}
          remarks={(['stop', 'warning', 'note'] as const).map((severity) => ({
            severity,
            what: `${remark.what} ${severity}`,
            instead: remark.instead,
            ...(severity === 'note' ? {} : { onOpen: nothing }),
          }))}
        />
      </Shown>
      <Shown name='segments'>
        <Segments
          legend={options.language}
          name='one'
          options={choices(roles)}
          value='clinician'
          onChange={nothing}
        />
        <Segments
          legend={options.language}
          name='two'
          options={choices(roles)}
          value='official'
          isDisabled
          onChange={nothing}
        />
      </Shown>
      <Shown name='replies'>
        <ReplyRows rows={[reply]} language='en' action={popup.repliesCopy} onUse={nothing} />
        <ul class='cards'>
          <TextCard
            title={reply.title}
            badge={options.yours}
            language='en'
            texts={[
              { label: options.full, words: reply.text },
              { label: options.short, words: reply.title },
            ]}
            copy={options.copy}
            copied={options.copied}
            onCopy={quietly}
          />
        </ul>
        <ReplyEditor
          text={options}
          draft={{ title: '', text: reply.text, fits: undefined }}
          fields={['tel']}
          onSave={nothing}
          onCancel={nothing}
        />
      </Shown>
      <Shown name='rules'>
        <RuleList
          text={options}
          lockText={text}
          rules={[
            rule,
            { ...rule, id: 'b', level: 'warning', isChanged: true, isFloor: false },
            { ...rule, id: 'c', level: 'note', fixedBy: say('Riverbank Hospital') },
            { ...rule, id: 'd', level: 'off', isFloor: false, without: options.notForYou },
          ]}
          onLevel={nothing}
        />
      </Shown>
      <Shown name='organisation'>
        <OrganisationNote
          text={text}
          organisation={{ name: say('Riverbank Hospital'), message: say('Ask the press office.') }}
          refused={2}
          isExplained
          onPolicy={nothing}
        />
      </Shown>
      <Shown name='accounts'>
        <AccountsForm
          text={options}
          interfaceText={text}
          roles={roles}
          accounts={[{ network: 'x', handle: 'riverbank_hospital', role: 'official' }]}
          lockedBy={undefined}
          networks={{ x: 'X' }}
          switches={{}}
          fixedBy={() => undefined}
          onAccounts={nothing}
          onSwitch={nothing}
        />
        <AccountsForm
          text={options}
          interfaceText={text}
          roles={roles}
          accounts={[]}
          lockedBy={say('Riverbank Hospital')}
          networks={{ x: 'X' }}
          switches={{ x: false }}
          fixedBy={() => say('Riverbank Hospital')}
          onAccounts={nothing}
          onSwitch={nothing}
        />
      </Shown>
      <Shown name='words'>
        <OwnWords
          text={options}
          lockText={text}
          lockedBy={undefined}
          terms={[]}
          ofOrganisation={0}
          onTerms={nothing}
        />
        <OwnWords
          text={options}
          terms={[{ term: say('Riverbank'), action: 'watch' }]}
          ofOrganisation={12}
          lockText={text}
          lockedBy={undefined}
          onTerms={nothing}
        />
      </Shown>
      <Shown name='month'>
        <MonthChart
          text={options}
          month={monthOf(counts, new Date(2026, 10, 25))}
          chapters={chapters}
          language='en'
        />
      </Shown>
    </main>,
    document.body,
  );
}

const guidanceWording = {
  what: 'This names somebody in your care.',
  why: 'A first name is enough for those who know the person.',
  instead: 'Leave the name out and speak of the topic.',
};

const counts = {
  '2026-11-25': { tone: { seen: 4, fixed: 2, posted: 1 } },
  '2026-11-12': { 'patient-data': { seen: 7, fixed: 7, posted: 0 } },
};

function choices<T extends string>(names: Readonly<Record<T, string>>) {
  return (Object.keys(names) as T[]).map((id) => ({ id, label: names[id] }));
}

function Shown({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section id={name} class='shown'>
      {children}
    </section>
  );
}
