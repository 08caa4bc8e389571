/** How the page of diagrams looks, by day and by night. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5b6876; --paper: #fbfbf9; --card: #fff; --rule: #dfe3e6; --line: #75818d;
  --word: #e7f0fb; --word-edge: #3b74b8; --context: #fff; --class: #fdf0da; --class-edge: #b27a1b; --rules: #eaf4ea; --rules-edge: #4c8a4f; --link: #1d5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --soft: #a0acb8; --paper: #14181d; --card: #1b2027; --rule: #2c343d; --line: #8794a1;
  --word: #1d324b; --word-edge: #6fa4df; --context: #1b2027; --class: #3a2e17; --class-edge: #d9a441; --rules: #1d3320; --rules-edge: #77b37a; --link: #8bbcf2; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  display: grid; grid-template: "head head" auto "nav main" 1fr / 17rem minmax(0, 1fr); }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
header { grid-area: head; padding: 2.2rem 2.4rem 1.2rem; border-bottom: 1px solid var(--rule); }
header p { max-width: 62rem; margin: .4rem 0 0; color: var(--soft); }
h1 { margin: 0; font-size: 1.9rem; letter-spacing: -.01em; }
nav { grid-area: nav; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.4rem 1rem 2rem 2.4rem; font-size: .86rem; }
nav h2 { font-size: .86rem; margin: 1rem 0 .1rem; }
nav p { margin: 0; line-height: 1.7; }
nav p a { margin-right: .45rem; white-space: nowrap; }
main { grid-area: main; padding: 1rem 2.4rem 4rem 1.4rem; max-width: 68rem; }
main > h2 { margin: 2.4rem 0 0; font-size: 1.35rem; }
main > h2:first-child { margin-top: .6rem; }
main > h2 + p { margin: .1rem 0 1rem; color: var(--soft); }
.rule { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: .8rem 1.1rem .9rem; margin: 0 0 1rem; }
.rule:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
.rule h3 { margin: 0 0 .2rem; font-size: 1.02rem; }
.rule h3 a { color: inherit; }
.drawing { overflow-x: auto; margin: 0 -.3rem; }
.text, .uses { margin: .35rem 0 0; font-size: .82rem; color: var(--soft); }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; overflow-wrap: anywhere; }
.text b { font-weight: 600; color: var(--ink); }
svg { display: block; }
svg path { fill: none; stroke: var(--line); stroke-width: 1.6; }
svg rect { stroke-width: 1.4; }
svg text { font: 13.5px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; text-anchor: middle; fill: var(--ink); }
svg a:hover rect { stroke-width: 2.4; }
.word rect, .mark rect, .word.key { fill: var(--word); background: var(--word); stroke: var(--word-edge); border-color: var(--word-edge); }
.word text, .mark text { font-weight: 600; }
.context rect, .context.key { fill: var(--context); background: var(--context); stroke: var(--word-edge); border-color: var(--word-edge); }
.context rect { stroke-dasharray: 3 2; }
.class rect, .class.key { fill: var(--class); background: var(--class); stroke: var(--class-edge); border-color: var(--class-edge); }
.rule rect { fill: var(--rules); stroke: var(--rules-edge); }
.rule .word rect, .rule .mark rect { fill: var(--word); stroke: var(--word-edge); }
.rule .context rect { fill: var(--context); stroke: var(--word-edge); }
.rule .class rect { fill: var(--class); stroke: var(--class-edge); }
.rule.key { background: var(--rules); border-color: var(--rules-edge); border-radius: 3px; margin: 0; padding: .05rem .45rem; }
.key { display: inline-block; border: 1px solid; border-radius: .8rem; padding: .05rem .55rem; line-height: 1.35; color: var(--ink); }
.context.key { border-style: dashed; }
dl { display: grid; gap: .5rem; }
dl > div { display: grid; grid-template-columns: 6rem 1fr; }
dt { font-weight: 600; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9rem; }
dd { margin: 0; }
.examples code, .words code { background: var(--word); border-radius: 4px; padding: .05rem .35rem; margin-right: .25rem; white-space: nowrap; }
.words { line-height: 2; }
@media (max-width: 56rem) { body { display: block; } nav { position: static; max-height: none; padding: 1rem 1.2rem; } header, main { padding-left: 1.2rem; padding-right: 1.2rem; } }
@media print { nav { display: none; } .rule { break-inside: avoid; } }
`;
