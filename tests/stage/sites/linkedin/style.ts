/** LinkedIn's look, drawn anew; the same sheet serves the page and the shadow root. */
export const STYLE = `
:root, :host { --back: #f4f2ee; --card: #fff; --ink: #1d1d1d; --soft: #666; --line: #dfdeda; --blue: #0a66c2; --field: #edf3f8; --on: #fff; color-scheme: light }
:root.dark, :host(.theme--dark) { --back: #000; --card: #1b1f23; --ink: #e9e9ea; --soft: #a6a8aa; --line: #38434f; --blue: #71b7fb; --field: #38434f; --on: #000; color-scheme: dark }
*, *::before { box-sizing: border-box }
body { margin: 0; background: var(--back) }
body, .layer, .bubbles { color: var(--ink); font: 14px/20px -apple-system, system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif }
a { color: inherit; text-decoration: none }
h1, h2, p, ul { margin: 0; padding: 0; font: inherit }
ul { list-style: none }
img { display: block }
button { border: 0; background: none; color: inherit; font: inherit; padding: 6px; cursor: pointer; min-width: 16px; min-height: 28px }
button[disabled] { cursor: not-allowed }
input, textarea { font: inherit; color: inherit }
label { display: block; color: var(--soft); padding: 12px 0 4px; min-height: 16px }
.glyph { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; display: block; width: 20px; height: 20px }
.avatar { width: 48px; height: 48px; border-radius: 50% }
.avatar.company { border-radius: 4px }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px }
.soft { color: var(--soft); font-size: 12px }
.end { margin-inline-start: auto }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.who { display: flex; align-items: center; gap: 10px }
.bar { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 22px; height: 52px; padding: 0 max(16px, calc(50vw - 560px)); background: var(--card); border-bottom: 1px solid var(--line) }
.bar .logo { background: var(--blue); color: var(--on); font: 700 22px/34px sans-serif; width: 34px; height: 34px; border-radius: 4px; text-align: center }
.bar [role="search"] { flex: 1 }
.bar input { background: var(--field); border: 0; border-radius: 4px; height: 34px; width: 280px; max-width: 100%; padding: 0 16px }
.bar .place { display: grid; justify-items: center; color: var(--soft); font-size: 12px }
.bar .avatar { width: 28px; height: 28px }
.columns { display: flex; gap: 24px; justify-content: center; align-items: flex-start; padding: 24px 16px; max-width: 1160px; margin: 0 auto }
.columns > section { width: 555px; flex: none; position: relative }
.rail { width: 225px; padding: 0 12px 16px; text-align: center; overflow: hidden; display: grid; justify-items: center; gap: 4px }
.cover { height: 56px; margin: 0 -12px -36px; width: calc(100% + 24px); background: linear-gradient(100deg, #7aa5b8, #b9cfc0) }
.rail .avatar { width: 64px; height: 64px; border: 2px solid var(--card) }
.news { width: 300px; padding: 12px 16px; display: grid; gap: 12px }
[data-testid="mainFeed"], [role="list"] { display: flex; flex-direction: column; gap: 8px }
.sharebox { padding: 12px 16px 4px }
.sharebox .who > a { flex: 1; border: 1px solid var(--soft); border-radius: 35px; padding: 13px 16px; font-weight: 600; min-height: 48px }
.actions { display: flex; justify-content: space-around; padding: 4px 8px }
.actions > * { display: flex; gap: 6px; align-items: center; padding: 10px 8px; color: var(--soft); font-weight: 600; cursor: pointer; min-width: 32px; min-height: 40px }
.card[role="listitem"] > .who, .feed-shared-update-v2.card > .who { padding: 12px 16px 0 }
.social { display: flex; align-items: center; gap: 8px; padding: 8px 16px; border-bottom: 1px solid var(--line); font-size: 12px }
.social .avatar { width: 24px; height: 24px }
._pill { display: flex; align-items: center; color: var(--blue); font-weight: 600 }
.words { padding: 8px 16px; display: block }
.picture { width: 100%; height: auto }
.small { display: flex; gap: 8px; font-size: 12px; color: var(--soft); font-weight: 600 }
.remark { padding: 8px 16px 8px 24px }
.remark .who .avatar { width: 32px; height: 32px }
.remark .words { padding: 4px 0 0 42px }
.remark > .small { padding-inline-start: 36px }
.row { display: flex; gap: 8px; padding: 8px 16px; align-items: flex-start }
.row > .avatar { width: 40px; height: 40px }
.row > form, .frame { flex: 1; min-width: 0 }
.frame { border: 1px solid var(--soft); border-radius: 20px; padding: 8px 14px }
.host { flex: 1; min-width: 0; position: relative }
.host [contenteditable] { outline: 0; min-height: 22px }
.ql-editor p, .ProseMirror p, [contenteditable] p { margin: 0 }
.ql-editor { padding: 0; outline: 0 }
.ql-editor.ql-blank::before { content: attr(data-placeholder); color: var(--soft); position: absolute; pointer-events: none }
.ql-mention { color: var(--blue); font-weight: 600 }
.tools { display: flex; align-items: center; gap: 4px; color: var(--soft); justify-content: flex-end; min-height: 32px }
._send, .artdeco-button--primary, .msg-form__send-button, ._primary { background: var(--blue); color: var(--on); border-radius: 16px; padding: 5px 16px; font-weight: 600; min-height: 32px; min-width: 48px; display: inline-flex; align-items: center; gap: 4px }
._send[disabled], .artdeco-button--primary[disabled], .msg-form__send-button[disabled], ._primary[disabled] { background: var(--line); color: var(--soft) }
.comments-comment-box__submit-button--cr { margin-top: 8px }
.layer { position: fixed; inset: 0; background: #000000b3; display: grid; place-items: center; z-index: 600; width: 100vw; height: 100vh }
.artdeco-modal { position: relative; background: var(--card); border-radius: 8px; width: 744px; max-width: 94vw; max-height: 92vh; overflow: auto; padding: 16px 24px }
.share-box { display: flex; flex-direction: column; min-height: 480px }
.artdeco-modal__dismiss { position: absolute; inset-block-start: 16px; inset-inline-end: 20px }
.share-unified-settings-entry-button { display: flex; align-items: center; gap: 10px; text-align: start; align-self: flex-start }
.share-unified-settings-entry-button b { font-size: 20px }
.share-creation-state { flex: 1; padding: 20px 8px }
.share-creation-state .ql-editor { font-size: 18px; line-height: 26px; min-height: 150px }
.share-creation-state .host .ql-editor { min-height: 60px; font-size: 14px }
.share-creation-state__footer { display: flex; align-items: center; border-top: 1px solid var(--line); padding-top: 12px; gap: 6px }
.share-actions { display: flex; align-items: center; gap: 8px }
.share-media img { width: 100%; height: auto; border-radius: 8px }
.update-components-mini-update-v2 { border: 1px solid var(--line); border-radius: 8px; padding: 12px; margin-top: 16px }
.update-components-mini-update-v2 > img { width: 100%; height: auto; margin-top: 8px }
.artdeco-modal__actionbar { display: flex; justify-content: flex-end; gap: 8px; padding-top: 16px }
.artdeco-modal__actionbar .artdeco-button:not(.artdeco-button--primary) { border: 1px solid var(--blue); color: var(--blue); border-radius: 16px; padding: 5px 16px; min-width: 48px }
.artdeco-modal h2 { font-size: 20px; line-height: 28px; padding-bottom: 12px }
.boxed { border: 1px solid var(--soft); border-radius: 4px; padding: 8px 12px }
.host textarea, .host input { display: block; width: 100%; border: 0; outline: 0; background: none; resize: vertical; padding: 2px 0; min-height: 24px }
.send-invite .host { border: 1px solid var(--soft); border-radius: 4px; padding: 8px 12px; margin-top: 12px }
.send-invite { width: 552px }
.profile { padding: 0 24px 24px; overflow: hidden; display: grid; justify-items: start; gap: 8px }
.profile .cover { height: 140px; margin: 0 -24px -70px; width: calc(100% + 48px) }
.profile .avatar { width: 120px; height: 120px; border: 4px solid var(--card) }
.profile h1 { font-size: 24px; line-height: 30px }
.messaging { max-width: 960px; margin: 24px auto; display: flex; height: 78vh; overflow: hidden }
.messaging > ul { width: 320px; border-inline-end: 1px solid var(--line); padding: 12px }
.messaging > ul .who { padding: 10px 4px }
.msg-thread, .msg-overlay-conversation-bubble { flex: 1; display: flex; flex-direction: column; min-width: 0 }
.msg-thread > .who { padding: 12px 16px; border-bottom: 1px solid var(--line); font-weight: 600 }
.msg-thread__content { flex: 1; display: flex; flex-direction: column; min-height: 0 }
.msg-s-message-list { flex: 1; overflow: auto; padding: 12px 16px }
.msg-s-message-list__event { padding: 8px 0 }
.msg-s-event-listitem .avatar { width: 32px; height: 32px }
.msg-s-event-listitem__body { padding-inline-start: 42px }
.msg-form { border-top: 1px solid var(--line); padding: 10px 12px }
.msg-form__contenteditable { background: var(--field); border-radius: 8px; padding: 9px 12px; min-height: 72px }
.msg-form__right-actions { display: flex; align-items: center; gap: 6px }
.msg-form__hint-text { font-size: 12px; min-height: 16px }
.bubbles { position: fixed; inset-block-end: 0; inset-inline-end: 24px; display: flex; gap: 16px; align-items: flex-end; z-index: 550 }
.msg-overlay-conversation-bubble { flex: none; width: 336px; height: 440px; background: var(--card); border: 1px solid var(--line); border-radius: 8px 8px 0 0 }
.msg-overlay-bubble-header { padding: 8px 12px; border-bottom: 1px solid var(--line); font-weight: 600 }
.msg-overlay-bubble-header .avatar { width: 32px; height: 32px }
.article-editor { max-width: 744px; margin: 0 auto; padding: 24px 16px }
.article-editor-nav { padding: 8px 0 24px }
.article-editor-headline__textarea { font-size: 40px; line-height: 48px; min-height: 60px !important }
.article-editor__main .ProseMirror { font-size: 18px; line-height: 28px; min-height: 320px }
`;
