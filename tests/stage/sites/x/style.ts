/** The look of X, light or dark as the page's colour scheme says. */
export const STYLE = `
:root { --ink: light-dark(#0f1419, #e7e9ea); --dim: light-dark(#536471, #71767b); --line: light-dark(#eff3f4, #2f3336);
  --page: light-dark(#fff, #000); --blue: #1d9bf0; --soft: light-dark(#eff3f4, #202327); }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.35 system-ui, sans-serif }
a { color: inherit; text-decoration: none }
button { font: inherit; color: inherit; background: none; border: 0; padding: 6px; cursor: pointer; border-radius: 99px }
button[data-testid$="Button"], .actions button, .tools button { color: var(--blue) }
[hidden] { display: none }
.glyph { display: inline-block; width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.8; vertical-align: middle }
.dim { color: var(--dim) }
.frame { display: flex; justify-content: center; max-width: 1220px; margin: auto }
.side { width: 250px; padding: 4px 12px; position: sticky; top: 0; height: 100vh; display: flex; flex-direction: column; gap: 4px }
.side nav { display: flex; flex-direction: column }
.side nav a { display: flex; gap: 18px; padding: 12px; font-size: 19px; align-items: center }
.side nav .glyph { width: 26px; height: 26px }
.logo { font: 800 28px serif; padding: 10px 12px }
.pill, button.pill { background: var(--ink); color: var(--page); font-weight: 700; border-radius: 99px; padding: 8px 16px; text-align: center; min-height: 36px; min-width: 36px }
.tools .pill, button.pill[data-testid^="tweetButton"] { background: light-dark(#0f1419, #eff3f4); color: light-dark(#fff, #0f1419) }
.pill:disabled { opacity: .5; cursor: default }
.pill.wide { font-size: 17px; padding: 14px; margin: 12px 12px 12px 0 }
button.switcher { color: inherit; margin-top: auto; margin-bottom: 12px; display: flex; gap: 10px; align-items: center; text-align: start }
.names .glyph { fill: #e2b719; stroke: none }
main { width: 600px; border-inline: 1px solid var(--line); min-height: 100vh }
.tabs { display: flex; justify-content: space-around; padding: 16px; border-bottom: 1px solid var(--line); color: var(--dim) }
.tabs b { color: var(--ink); border-bottom: 4px solid var(--blue); padding-bottom: 12px; margin-bottom: -16px }
.avatar img { width: 40px; height: 40px; border-radius: 50%; display: block }
.composer { padding: 8px 16px; border-bottom: 1px solid var(--line) }
.item { display: flex; gap: 10px; padding-block: 6px }
.field { flex: 1; min-width: 0; position: relative; font-size: 20px; padding-block: 8px }
.field [contenteditable] { min-height: 30px }
.modal .field [contenteditable] { min-height: 90px }
.placeholder { position: absolute; color: var(--dim); pointer-events: none }
.hashtag, .mention, .link { color: var(--blue) }
.audience { color: var(--blue); font-weight: 700; font-size: 14px; padding: 8px 50px; border-bottom: 1px solid var(--line) }
.tools { display: flex; align-items: center; gap: 6px; padding-top: 8px; padding-inline-start: 44px }
.tools [role=tablist] { display: flex } .tools nav { flex: 1 }
.files { width: 1px; height: 1px; opacity: 0; position: absolute }
.shelf { display: flex; gap: 8px; padding-inline-start: 50px }
.shelf [role=group] { flex: 1; border-radius: 16px; overflow: hidden; position: relative }
.shelf video, .shelf .photo { width: 100%; height: 180px; object-fit: cover; background: var(--soft) }
.shade { position: absolute; inset: 0; background-size: cover; pointer-events: none }
[data-testid="altTextWrapper"] { position: absolute; bottom: 8px; left: 8px; background: #0009; color: #fff; padding: 2px 8px; border-radius: 6px; font-size: 13px }
.poll { display: grid; gap: 8px; padding: 8px 50px } .poll input, .labelled input { padding: 10px; border: 1px solid var(--line); border-radius: 6px; background: none; color: inherit; font: inherit }
.card { display: flex; gap: 10px; padding: 12px 16px; border-bottom: 1px solid var(--line) }
.card .right { flex: 1; min-width: 0 } .card.answered { border: 0 } .card.focal [data-testid="tweetText"] { font-size: 18px }
.author { display: flex; gap: 6px; color: var(--dim) } .author b { color: var(--ink) } .emoji { width: 16px; height: 16px; border-radius: 50%; vertical-align: -2px }
.photo { width: 100%; border-radius: 16px; margin-top: 8px; display: block }
.embedded { border: 1px solid var(--line); border-radius: 16px; padding: 12px; margin: 8px 0 } .composer .embedded { margin-inline-start: 50px }
.actions { display: flex; justify-content: space-between; color: var(--dim); max-width: 430px; padding-top: 6px } .actions button { color: var(--dim) }
.right-bar { width: 350px; padding: 6px 24px } .right-bar input { width: 100%; padding: 12px 18px; border-radius: 99px; border: 1px solid var(--line); background: var(--soft); color: inherit; font: inherit }
.right-bar aside { border: 1px solid var(--line); border-radius: 16px; padding: 12px 16px; margin-top: 14px } h2 { font-size: 20px; margin: 0 0 8px }
.user-cell { display: flex; gap: 10px; align-items: center; padding-block: 8px } .user-cell a { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis } .user-cell .dim { overflow: hidden; text-overflow: ellipsis }
.veil { position: fixed; inset: 0; background: light-dark(#0006, #5b708366); display: flex; justify-content: center; align-items: flex-start; padding-top: 5vh; z-index: 10 }
.modal { width: 600px; max-height: 90vh; overflow: auto; background: var(--page); border-radius: 16px; padding-bottom: 10px } .modal .composer { border: 0 }
.bar { display: flex; align-items: center; gap: 18px; padding: 8px 12px; min-height: 52px } .bar h2 { flex: 1; margin: 0 } .bar .link { color: var(--blue); font-weight: 700 } .bar a { display: flex; gap: 10px; align-items: center; font-weight: 700 }
.to { padding-inline-start: 66px } .talk { display: flex; flex-direction: column; height: 100vh } .messages { flex: 1; padding: 16px; display: flex; flex-direction: column; gap: 6px; justify-content: flex-end }
.said span { display: inline-block; background: var(--soft); padding: 10px 14px; border-radius: 20px } .said.mine { text-align: end } .said.mine span { background: var(--blue); color: #fff }
.chat-form { display: flex; gap: 6px; align-items: center; margin: 8px; padding: 4px 8px; background: var(--soft); border-radius: 22px } .chat-form .host { flex: 1 }
textarea { width: 100%; border: 0; outline: 0; resize: none; background: none; color: inherit; font: inherit; padding: 8px }
.labelled { display: block; margin: 12px 16px; padding: 8px; border: 1px solid var(--line); border-radius: 6px; color: var(--dim) } .labelled input { width: 100%; border: 0; padding: 4px 8px; color: var(--ink) } .labelled textarea { color: var(--ink) }
.phone { width: auto; max-width: 420px; margin: auto } .phone .bar { justify-content: space-between } .phone .item { padding: 12px } .phone .host { flex: 1 } .float { position: fixed; bottom: 20px; right: 20px }
.controls { position: fixed; bottom: 0; left: 0; font-size: 12px }
@media (max-width: 1100px) { .right-bar { display: none } } @media (max-width: 880px) { .side { width: 64px } .side nav span, .names, .pill.wide { display: none } }
`;
