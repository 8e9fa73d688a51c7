/** The look of Facebook, light or dark as the page's colour scheme says. */
export const STYLE = `
:root { --ink: light-dark(#080809, #e2e5e9); --dim: light-dark(#65686c, #b0b3b8); --page: light-dark(#f2f4f7, #1c1c1d);
  --card: light-dark(#fff, #252728); --soft: light-dark(#f0f2f5, #333334); --line: light-dark(#dadde1, #3e4042); --blue: #0866ff }
* { box-sizing: border-box } [hidden] { display: none !important }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.34 system-ui, sans-serif }
a { color: inherit; text-decoration: none; font-weight: 600 } h1, h2, h3 { margin: 0; font-size: 17px } .dim { color: var(--dim); font-weight: 400; font-size: 13px }
[role=button] { cursor: pointer; border-radius: 6px; padding: 6px; min-height: 28px; min-width: 28px; display: inline-flex; gap: 6px; align-items: center; justify-content: center; user-select: none }
[aria-disabled=true] { opacity: .45; cursor: not-allowed }
.glyph { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.8; flex: none }
.avatar { width: 40px; height: 40px; border-radius: 50%; flex: none }
.top-bar { position: sticky; top: 0; z-index: 3; display: flex; gap: 10px; align-items: center; height: 56px; padding: 0 16px; background: var(--card); border-bottom: 1px solid var(--line) }
.logo { width: 40px; height: 40px; border-radius: 50%; background: var(--blue); color: #fff; font: 800 30px/44px system-ui; text-align: center }
.top-bar input { border: 0; border-radius: 99px; padding: 10px 14px; background: var(--soft); color: inherit; font: inherit; width: 220px }
.tabs { flex: 1; display: flex; justify-content: center; gap: 70px } .round { background: var(--soft); border-radius: 50% !important; width: 36px; height: 36px }
.columns { display: flex; justify-content: space-between; gap: 24px; max-width: 1280px; margin: auto; padding: 16px } .rail, .contacts { width: 260px; display: flex; flex-direction: column; gap: 4px }
.rail a, .contacts a { display: flex; gap: 12px; align-items: center; padding: 8px; font-weight: 500 } .contacts h3 { color: var(--dim); padding: 8px }
.feed { flex: 1; max-width: 600px; display: grid; gap: 16px; align-content: start } .unit, .card { background: var(--card); border-radius: 10px; box-shadow: 0 1px 2px light-dark(#0002, #0006); padding: 12px 16px }
.prompt { display: flex; gap: 10px } .like-a-box { flex: 1; background: var(--soft); border-radius: 99px !important; justify-content: start; padding-inline: 14px; color: var(--dim) }
.head { display: flex; gap: 10px; align-items: center } .words { padding: 10px 0 } .photo { width: 100%; display: block; border-radius: 6px }
.actions { display: flex; justify-content: space-around; border-block: 1px solid var(--line); margin: 10px 0; padding: 4px 0; color: var(--dim); font-weight: 600 }
.thread > [role=article] { display: flex; gap: 8px; margin-block: 6px } .thread .avatar, .comment-form .avatar { width: 32px; height: 32px } .said { flex: 1; min-width: 0 }
.said > span, .said > [dir] { background: var(--soft); padding: 4px 12px; display: block; width: fit-content; border-radius: 14px } .under { color: var(--dim); font-size: 13px; font-weight: 600 } .answers { margin-inline-start: 40px }
.comment-form { display: flex; gap: 8px; margin-block: 6px } .bubble { flex: 1; min-width: 0; background: var(--soft); border-radius: 18px; padding: 4px 12px } .extras { display: flex; color: var(--dim) } .extras #focused-state-composer-submit { margin-inline-start: auto; color: var(--blue) }
.field { position: relative; min-width: 0 } .placeholder { position: absolute; inset: 4px auto auto 0; color: var(--dim); pointer-events: none } .field [contenteditable] { outline: 0; padding: 4px 0; white-space: pre-wrap; overflow-wrap: break-word } .field p { margin: 0 }
.mention { color: var(--blue) } .files { position: absolute; width: 1px; height: 1px; opacity: 0 } .preview { width: 160px; height: 110px; object-fit: cover; background: var(--soft); border-radius: 8px } .previews { display: flex; gap: 8px }
.veil { position: fixed; inset: 0; z-index: 5; background: light-dark(#f4f4f4cc, #0b0b0bcc); display: flex; justify-content: center; align-items: center } .dialog { width: 500px; max-height: 92vh; overflow: auto; background: var(--card); border-radius: 10px; box-shadow: 0 8px 28px #0005; padding-bottom: 12px }
.top { display: flex; align-items: center; justify-content: center; position: relative; min-height: 60px; border-bottom: 1px solid var(--line) } .top h2 { font-size: 20px } .top .round { position: absolute; inset-inline-end: 14px } .top .round:first-child { inset-inline: 14px auto }
.dialog form, .dialog > .row, .dialog > .primary, .dialog > .photo, .dialog > .framed { margin: 12px 16px 0 } .dialog > .photo { width: calc(100% - 32px) } .dialog > .primary, .dialog form > .primary { display: flex } .dialog form[method] .field { font-size: 22px; margin-top: 10px } .dialog form[method] [contenteditable] { min-height: 130px }
.name { font-weight: 600 } .small { background: var(--soft); font-size: 13px; font-weight: 600; padding: 2px 8px } .small .glyph { width: 14px } .emoji { position: absolute; bottom: 0; inset-inline-end: 0; color: var(--dim) }
.add { display: flex; align-items: center; border: 1px solid var(--line); border-radius: 8px; padding: 6px 12px; margin-block: 12px; font-weight: 600 } .add span { flex: 1 } .primary { background: var(--blue); color: #fff; font-weight: 600; padding: 8px 16px } .primary[aria-disabled] { background: var(--line); color: var(--dim) } .shared { border: 1px solid var(--line); border-radius: 8px; padding: 10px }
.row { display: flex !important; justify-content: space-between !important; padding: 14px !important; background: var(--soft); border-radius: 8px } .ends { display: flex; gap: 10px; justify-content: end; padding: 12px 16px } .framed { border: 1px solid var(--line); border-radius: 8px; padding: 6px 10px } textarea { width: 100%; border: 0; outline: 0; resize: none; background: none; color: inherit; font: inherit }
.scroll { padding: 12px 16px; max-height: 60vh; overflow: auto } .dialog > .comment-form { padding: 8px 16px 0; margin: 0; border-top: 1px solid var(--line) }
.photo-page { display: grid; grid-template-columns: 1fr 360px; min-height: 90vh } .photo-page > img { object-fit: contain; height: 100%; background: #000; border-radius: 0 } [role=complementary] { padding: 16px } .photo-page [role=complementary] { background: var(--card) }
.talk-page { display: grid; grid-template-columns: 1fr 320px; height: calc(100vh - 56px) } .talk { display: flex; flex-direction: column; background: var(--card); min-height: 0 } .talk .head { padding: 10px 14px; border-bottom: 1px solid var(--line) } .talk h2 { flex: 1 } .info { padding: 24px; text-align: center }
.messages { flex: 1; overflow: auto; padding: 14px; display: flex; flex-direction: column; justify-content: flex-end; gap: 4px } .message span { display: inline-block; background: var(--soft); padding: 8px 12px; border-radius: 18px } .mine { text-align: end } .mine span { background: var(--blue); color: #fff }
.talk-row { display: flex; gap: 6px; align-items: center; padding: 10px; color: var(--blue) } .talk-row .bubble { display: flex; align-items: center; color: var(--ink) } .talk-row .field { flex: 1 } .docked { position: fixed; bottom: 0; inset-inline-end: 80px; width: 330px; height: 440px; z-index: 4; border-radius: 10px 10px 0 0; box-shadow: 0 4px 20px #0004 }
.profile { max-width: 900px; margin: 16px auto; width: 100% } .profile > .head { padding: 16px; background: var(--card) } .profile h1 { font-size: 28px; flex: 1 } .profile .card { margin-top: 16px }
.controls { position: fixed; bottom: 0; left: 0; font-size: 12px; background: var(--card); z-index: 9 }
@media (max-width: 1000px) { .rail, .contacts { display: none } .feed { margin: auto } }
`;
