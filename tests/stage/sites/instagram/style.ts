/** Instagram's look, drawn anew. */
export const STYLE = `
:root { --back: #fff; --raised: #fff; --ink: #0c1014; --soft: #6a717a; --line: #dbdfe4; --blue: #4150f7; --field: #f0f2f5; --own: #4150f7; color-scheme: light }
.__fb-dark-mode { --back: #0c1014; --raised: #212328; --ink: #f5f5f5; --soft: #a2aab4; --line: #2f3336; --blue: #708dff; --field: #25282c; --own: #3e4fe0; color-scheme: dark }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--ink); font: 14px/18px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
a { color: inherit; text-decoration: none; font-weight: 600 }
h1, h2, h3, p, ul { margin: 0; padding: 0; font: inherit }
ul { list-style: none }
img { display: block }
button { border: 0; background: none; color: inherit; font: inherit; padding: 0; cursor: pointer; min-width: 24px; min-height: 16px }
input, textarea { font: inherit; color: inherit }
[role="button"] { cursor: pointer; min-width: 8px; min-height: 18px }
[role="button"][aria-disabled="true"] { opacity: .4; pointer-events: none }
.glyph { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; display: block }
.avatar { width: 32px; height: 32px; border-radius: 50% }
.blue { color: var(--blue); font-weight: 600 }
.solid { background: var(--blue); color: #fff; font-weight: 600; border-radius: 8px; padding: 10px 40px; min-width: 120px; text-align: center }
.end { margin-inline-start: auto }
.who { display: flex; align-items: center; gap: 10px; padding: 6px 0 }
#app { min-height: 100vh; padding-inline-start: 245px }
.side { position: fixed; inset-block: 0; inset-inline-start: 0; width: 245px; padding: 24px 12px; border-inline-end: 1px solid var(--line); display: flex; flex-direction: column; gap: 6px }
.side > a, .side > [role="button"] { display: flex; gap: 16px; align-items: center; padding: 11px 12px; border-radius: 8px; font-weight: 400; font-size: 16px }
.side .avatar { width: 24px; height: 24px }
.side .wordmark { font: italic 600 25px/30px Georgia, serif; padding-block-end: 26px }
.feed { display: flex; justify-content: center; gap: 64px; padding: 24px }
.stream { width: 470px }
.suggestions { width: 300px; padding-top: 12px; color: var(--soft) }
.suggestions a, .suggestions b { color: var(--ink) }
.suggestions .blue { margin-inline-start: auto; font-size: 12px }
article { border-bottom: 1px solid var(--line); padding-bottom: 14px; margin-bottom: 14px }
.headline { display: flex; align-items: center; gap: 10px; padding: 10px 2px }
.headline time, .meta { color: var(--soft); font-weight: 400; font-size: 12px }
.picture { border: 1px solid var(--line); border-radius: 4px; overflow: hidden }
.picture img { width: 100%; height: auto; aspect-ratio: 1.15 }
.bar { display: flex; gap: 16px; padding: 10px 2px 8px }
.caption { padding: 2px; overflow-wrap: anywhere }
.comment { padding: 6px 2px 0 }
.row { display: flex; align-items: center; gap: 10px }
.host { flex: 1; min-width: 60px; position: relative }
[aria-placeholder]:has(> p:only-child > br:only-child)::before { content: attr(aria-placeholder); color: var(--soft); position: absolute; pointer-events: none }
.row textarea { display: block; width: 100%; height: 40px; border: 0; outline: 0; resize: none; background: none; padding: 11px 0 }
.permalink { display: flex; max-width: 935px; margin: 32px auto; border: 1px solid var(--line); border-radius: 4px; background: var(--raised) }
.permalink > .picture { flex: 1; border: 0 }
.permalink > .picture img { height: 100%; aspect-ratio: auto }
.discussion { width: 400px; padding: 4px 14px 10px; display: flex; flex-direction: column }
.discussion ul { flex: 1; min-height: 260px; border-block: 1px solid var(--line); padding: 10px 0 }
.discussion li { padding: 8px 0 }
.remark { display: flex; gap: 12px }
.remark h3 { display: inline; margin-inline-end: 5px }
.meta { display: flex; gap: 12px; padding-top: 4px }
.meta button { font-weight: 600 }
.layer { position: fixed; inset: 0; background: #000a; display: grid; place-items: center; z-index: 20 }
.layer[hidden] { display: none }
.layer .permalink { margin: 0; width: 935px; border: 0 }
.sheet { background: var(--raised); border-radius: 12px; overflow: hidden; width: 820px; max-width: 94vw }
.top { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; height: 44px; padding: 0 16px; border-bottom: 1px solid var(--line) }
.top h1 { font-weight: 600; font-size: 16px; min-height: 18px }
.top > :last-child { justify-self: end }
.body { display: flex; min-height: 480px }
.choose { margin: auto }
.choose button { background: var(--blue); color: #fff; border-radius: 8px; padding: 7px 16px; font-weight: 600; min-height: 32px; min-width: 60px }
.shot { flex: 1; background: var(--field); display: grid }
.fit { width: 100%; height: 100%; object-fit: cover; background-size: cover; background-position: center }
.details { width: 340px; padding: 12px 16px }
.details .tools { display: flex; color: var(--soft); padding: 4px 0 8px; border-bottom: 1px solid var(--line) }
.details > [role="button"] { padding: 14px 0; font-weight: 600; min-height: 46px }
.details input { width: 100%; border: 0; outline: 0; background: none; padding: 12px 0 }
.details .who input { background: var(--field); border-radius: 6px; padding: 9px }
.thumb { width: 40px; height: 40px; border-radius: 4px }
.chosen { display: flex; gap: 6px; flex-wrap: wrap }
.caption-host > div { min-height: 168px; max-height: 320px; overflow: auto; outline: 0; font-size: 15px; line-height: 22px }
[contenteditable] p { margin: 0 }
.inbox { display: flex; height: 100vh; max-width: calc(100vw - 245px) }
.threads { width: 320px; flex: none; border-inline-end: 1px solid var(--line); padding: 36px 24px }
.threads h1 { font-weight: 700; font-size: 20px; padding-bottom: 18px }
.threads .avatar { width: 56px; height: 56px }
.conversation { flex: 1; display: flex; flex-direction: column; min-width: 0 }
.conversation > .headline { border-bottom: 1px solid var(--line); padding: 10px 16px }
.conversation > .row { border: 1px solid var(--line); border-radius: 22px; margin: 16px; padding: 8px 14px; min-height: 44px }
.conversation [contenteditable] { outline: 0; max-height: 120px; overflow: auto }
.rows { flex: 1; display: flex; flex-direction: column; justify-content: flex-end; gap: 6px; padding: 16px; overflow: auto }
.bubble { display: flex; align-items: flex-end; gap: 8px }
.bubble > [role="gridcell"] { background: var(--field); border-radius: 18px; padding: 8px 12px; max-width: 60% }
.bubble.mine { justify-content: flex-end }
.bubble.mine > [role="gridcell"] { background: var(--own); color: #fff }
.extras { display: flex; gap: 10px }
.docked { position: fixed; inset-block-end: 0; inset-inline-end: 24px; width: 356px; height: 460px; background: var(--raised); border: 1px solid var(--line); border-radius: 12px 12px 0 0; display: flex; z-index: 10 }
.story { position: fixed; inset: 0; background: #1a1a1a; color: #fff; display: grid; place-items: center }
.frame { width: 420px; height: 92vh; border-radius: 8px; background-size: cover; background-position: center; padding: 14px; display: flex; flex-direction: column; justify-content: space-between }
.frame time { color: #fffc }
.frame .row { gap: 12px }
.frame textarea { height: 44px; border: 1px solid #fff; border-radius: 22px; padding: 12px 18px; color: #fff }
.frame textarea::placeholder { color: #fff }
.settings { max-width: 640px; margin: 0 auto; padding: 40px 16px }
.settings h2 { font-weight: 700; font-size: 20px; padding-bottom: 24px }
.settings .who { background: var(--field); border-radius: 20px; padding: 16px; margin-bottom: 24px }
.settings form { display: grid; gap: 10px }
.settings label { font-weight: 700; font-size: 16px; padding-top: 12px; min-height: 18px }
.settings input, .settings textarea { width: 100%; border: 1px solid var(--line); border-radius: 12px; background: none; padding: 12px 16px; resize: none }
`;
