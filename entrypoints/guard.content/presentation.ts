import type { BadgeProps } from '../../components/badge.tsx';
import type { CardProps, Choice } from '../../components/card.tsx';
import type { Reason } from '../../components/held.tsx';
import {
  type Edit,
  type Finding,
  type Fix,
  filled,
  guidance,
  type InterfaceText,
  type LanguageId,
  leadsTo,
  locales,
  type Policy,
  replyText,
  rules,
  type Span,
  takesOut,
  type UniquenessWords,
  uniquenessWords,
  type Wording,
} from '../../core/index.ts';
import { isUnsure } from '../shared/health.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import { editsOf } from './apply-fix.ts';
import type { Session } from './session.ts';

/** Turns findings into words, in the interface's language; model replies stay in the language of the draft. */
export function presentation(session: Session, policy: Policy) {
  const language = interfaceLanguage(policy);
  const text = locales[language].interfaceText;
  return {
    text,
    badge: (findings: readonly Finding[]): Pick<BadgeProps, 'count' | 'worst' | 'label'> => {
      const worst = findings[0]?.severity ?? (isUnsure[session.health] ? 'warning' : undefined);
      const count =
        findings.length === 0 ? text.badgeNone : text.badgeSome.replace('{count}', String(findings.length));
      return {
        count: findings.length,
        label: {
          guarding: count,
          empty: count,
          'cannot-hold': `${count}. ${text.cannotHold}`,
          misread: findings.length === 0 ? text.badgeMisread : `${count}. ${text.badgeMisread}`,
          failed: text.badgeFailed,
        }[session.health],
        ...(worst === undefined ? {} : { worst }),
      };
    },
    card: (
      finding: Finding,
      onFix: (fix: Fix) => void,
      onPoint: (spans?: readonly Span[]) => void,
    ): Pick<
      CardProps,
      'text' | 'severity' | 'wording' | 'sources' | 'fixes' | 'because' | 'organisation' | 'uniqueness'
    > => ({
      text,
      severity: finding.severity,
      wording: wordingOf(finding, language),
      sources: sourcesOf(finding),
      fixes: (finding.fixes ?? []).map((fix) => choiceOf(fix, language, session, policy, () => onFix(fix))),
      ...(finding.details?.why === undefined ? {} : { because: finding.details.why }),
      ...withUniqueness(howMany(finding, session, policy), onPoint),
      ...(policy.organisation === undefined ? {} : { organisation: policy.organisation }),
    }),
    /** A stop is not waved through from the card: the gate asks for it when the post goes out. */
    dismissals: (finding: Finding): Choice[] =>
      finding.severity === 'stop'
        ? []
        : [
            { label: text.ignoreOnce, onChoose: () => session.ignoreOnce(finding) },
            { label: text.ignorePost, onChoose: () => session.ignoreForPost(finding) },
          ],
    reason: (finding: Finding): Omit<Reason, 'onOpen'> => {
      const { what, instead } = wordingOf(finding, language);
      return { severity: finding.severity, what, instead };
    },
    /** How many people it could be, in a sentence. Absent: not estimated. */
    howMany: (finding: Finding): string | undefined => howMany(finding, session, policy)?.sentence,
    announcement: (count: number): string => {
      if (session.health === 'failed') return text.badgeFailed;
      return count === 0 ? text.announceNone : text.announceSome.replace('{count}', String(count));
    },
    held: (sessions: readonly Session[]): string => {
      const count = sessions.reduce((sum, one) => sum + (one.state?.findings.length ?? 0), 0);
      return text.announceHeld.replace('{count}', String(count));
    },
  };
}

/** The edits that a fix makes to the box's text as last read. */
export function editsFor(fix: Fix, session: Session, policy: Policy): readonly Edit[] {
  return editsOf(fix, session.state?.snapshot.text ?? '', draftLanguage(session), policy);
}

/** Home is told by name only where the policy says which town it is. */
function howMany(finding: Finding, session: Session, policy: Policy): UniquenessWords | undefined {
  const { uniquenessText } = locales[interfaceLanguage(policy)];
  const draft = session.state?.snapshot.text ?? '';
  return finding.estimate && uniquenessWords(finding.estimate, uniquenessText, draft, policy.city);
}

function withUniqueness(
  words: UniquenessWords | undefined,
  onPoint: (spans?: readonly Span[]) => void,
): Pick<CardProps, 'uniqueness'> {
  return words === undefined ? {} : { uniqueness: { ...words, onPoint } };
}

function draftLanguage(session: Session): LanguageId {
  return (session.state?.verdict.languages[0] as LanguageId | undefined) ?? 'en';
}

function wordingOf(finding: Finding, language: LanguageId): Wording {
  const rule = rules.find((one) => one.id === finding.rule);
  const wording = locales[language].wordings[finding.rule] ?? rule?.wording;
  return wording ?? { what: finding.rule, why: '', instead: '' };
}

function sourcesOf(finding: Finding): CardProps['sources'] {
  return rules.find((one) => one.id === finding.rule)?.cites.map((id) => guidance[id]) ?? [];
}

/** Longest label of a button, in characters: two lines of the card; five where it names what goes, so that each word can be read. */
const longest = 58;
const longestNaming = 145;

function choiceOf(
  fix: Fix,
  language: LanguageId,
  session: Session,
  policy: Policy,
  onChoose: () => void,
): Choice {
  const { interfaceText, uniquenessText } = locales[language];
  const change = labelOf(fix, interfaceText, draftLanguage(session), policy);
  const naming = takesOut(fix, uniquenessText, session.state?.snapshot.text ?? '', change);
  const full = naming ?? change;
  const most = naming === undefined ? longest : longestNaming;
  const people = leadsTo(fix, uniquenessText);
  return {
    ...(full.length > most ? { label: `${full.slice(0, most - 1)}…`, full } : { label: full }),
    ...(people === undefined ? {} : { leadsTo: people }),
    onChoose,
  };
}

function labelOf(fix: Fix, text: InterfaceText, language: LanguageId, policy: Policy): string {
  switch (fix.kind) {
    case 'insert':
      return text.fixInsert.replace('{words}', fix.text);
    case 'reply':
      return text.fixReply.replace(
        '{words}',
        filled(replyText(fix.reply, language, policy)?.text ?? fix.reply, language, policy),
      );
    case 'replace': {
      const words = [
        ...new Set(fix.edits.map((edit) => edit.insert.trim()).filter((insert) => insert !== '')),
      ];
      return words.length === 0 ? text.fixRemove : text.fixReplace.replace('{words}', words.join(' … '));
    }
  }
}
