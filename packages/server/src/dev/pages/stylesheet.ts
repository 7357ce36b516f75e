/** The styles of the pages. Text has a contrast of at least 4.5 : 1 in both colour schemes. */
export const STYLESHEET = `
:root {
	color-scheme: light dark;
	--page: light-dark(#f7f7f5, #15171a);
	--surface: light-dark(#ffffff, #1c1f24);
	--text: light-dark(#1e2227, #e6e8eb);
	--muted: light-dark(#59616b, #a3abb6);
	--line: light-dark(#e1e3e6, #2f343b);
	--strong-line: light-dark(#868d97, #747c88);
	--accent: light-dark(#0b5c6b, #7cc7d6);
	--on-accent: light-dark(#ffffff, #0d2227);
	--soft: light-dark(#eef1f2, #252a30);
	--good: light-dark(#1d6b3a, #84d3a0);
	--bad: light-dark(#a8261d, #ff9d92);
	--busy: light-dark(#7a5200, #e6bd6a);
	--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
	font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
	background: var(--page);
	color: var(--text);
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
bdi, code, pre, .text, blockquote { overflow-wrap: anywhere; }
main { flex: 1; width: 100%; max-width: 76rem; margin: 0 auto; padding: 1.75rem 1.5rem 3rem; }
main:focus { outline: none; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h1, h2, p, dl, dd, ol, ul, blockquote, fieldset, pre { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 650; letter-spacing: -.015em; }
h3 { font-size: .9375rem; font-weight: 620; margin: 1.5rem 0 0; }
h2 { font-size: 1.125rem; line-height: 1.3; font-weight: 620; margin-block: 0 .75rem; scroll-margin-top: 1rem; }
section, main > h2 { margin-block-start: 2.5rem; }
section p, main > p { margin-block: .5rem; max-width: 70ch; }
code { font: .8125rem/1.5 var(--mono); }
.lead { color: var(--muted); max-width: 70ch; margin-block: .5rem 1rem; }
.empty { color: var(--muted); padding: 1rem 1.25rem; border: 1px dashed var(--line); border-radius: 10px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-block-start: -4rem; inset-inline-start: 1rem; padding: .5rem 1rem; background: var(--accent); color: var(--on-accent); border-radius: 0 0 8px 8px; z-index: 1; }
.skip:focus { inset-block-start: 0; }

header.site { background: var(--surface); border-block-end: 1px solid var(--line); display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 2rem; padding: .6rem max(1.5rem, (100% - 73rem) / 2); }
.brand { font-weight: 650; color: var(--text); text-decoration: none; padding-block: .3rem; }
.brand .tag { font-weight: 500; font-size: .75rem; color: var(--muted); border: 1px solid var(--line); border-radius: 99px; padding: .1rem .5rem; margin-inline-start: .3rem; }
header.site ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; margin-inline-start: -.65rem; }
header.site li a { display: block; padding: .3rem .65rem; border-radius: 6px; color: var(--muted); text-decoration: none; }
header.site li a:hover { background: var(--soft); color: var(--text); }
header.site li a[aria-current] { color: var(--text); font-weight: 600; background: var(--soft); }
footer.site { border-block-start: 1px solid var(--line); color: var(--muted); font-size: .875rem; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; padding: 1rem max(1.5rem, (100% - 73rem) / 2); }
.breadcrumb ol { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; font-size: .875rem; margin-block-end: .5rem; }
.breadcrumb li + li::before { content: '/'; color: var(--muted); margin-inline-end: .25rem; }
.heading { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-block-end: 1rem; }
.contents ul { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; border-block: 1px solid var(--line); padding-block: .6rem; margin-block-start: 1.5rem; }

table { width: 100%; border-collapse: separate; border-spacing: 0; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .55rem .75rem; border-block-end: 1px solid var(--line); min-width: 5rem; }
td .copyable, td .id { white-space: nowrap; }
thead th { font-size: .8125rem; font-weight: 550; color: var(--muted); white-space: nowrap; padding-block: .5rem; }
tbody th { font-weight: 550; }
tbody tr:last-child > * { border-block-end: 0; }
time, .numbers { font-variant-numeric: tabular-nums; }
td time, th time { white-space: nowrap; }
dl { font-variant-numeric: tabular-nums; }
dt { color: var(--muted); font-size: .8125rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .9rem 1.5rem; }
.facts.wide { grid-template-columns: 1fr; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; }
.totals { display: flex; flex-wrap: wrap; gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.totals div { flex: 1 1 8rem; background: var(--surface); padding: .7rem 1.1rem; }
.totals dd { font-size: 1.375rem; font-weight: 600; line-height: 1.3; }

.badge { display: inline-block; font-size: .8125rem; line-height: 1.4; padding: .05rem .5rem; border-radius: 99px; border: 1px solid currentColor; color: var(--muted); white-space: nowrap; }
.badge.good { color: var(--good); }
.badge.bad { color: var(--bad); }
.badge.busy { color: var(--busy); }
.problem { color: var(--bad); }
progress { appearance: none; border: 0; width: 7rem; height: .5rem; vertical-align: middle; border-radius: 99px; overflow: hidden; background: var(--line); }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
.json { white-space: pre-wrap; }
.pager { display: flex; gap: 1.25rem; margin-block: .75rem; }

.copyable { display: inline-flex; align-items: baseline; gap: .4rem; max-width: 100%; }
.copyable code { user-select: all; min-width: 0; }
button { font: inherit; font-size: .9375rem; color: var(--text); background: var(--surface); border: 1px solid var(--strong-line); border-radius: 7px; padding: .4rem .9rem; min-height: 2.375rem; cursor: pointer; white-space: nowrap; }
button:hover { background: var(--soft); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.primary:hover { filter: brightness(1.1); }
button.danger { color: var(--bad); border-color: var(--bad); }
button.copy { font-size: .75rem; line-height: 1.3; padding: .1rem .45rem; min-height: 1.5rem; color: var(--muted); border-color: var(--line); border-radius: 5px; flex: none; }
button.copy:hover, button.copy:focus-visible { color: var(--text); border-color: var(--strong-line); }
button.copied { color: var(--good); border-color: var(--good); }
button.copied > :first-child::after { content: ' ✓'; }

.form { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; margin-block-start: 1rem; }
.field { display: grid; gap: .25rem; flex: 0 1 16rem; min-width: 0; }
label, summary { font-size: .875rem; }
summary { cursor: pointer; padding-block: .5rem; color: var(--accent); }
input:not([type=checkbox]), select { font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--strong-line); border-radius: 7px; padding: .4rem .6rem; min-height: 2.375rem; width: 100%; }
input::placeholder { color: var(--muted); opacity: 1; }
.choice { display: flex; align-items: center; gap: .5rem; padding-block: .3rem; }
.choice input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--accent); flex: none; }
fieldset { border: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.form details { flex-basis: 100%; }
.panel { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem 1.5rem; margin-block-start: 0; }
.panel ol { padding-inline-start: 1.25rem; margin-block: 1.5rem .75rem; display: grid; gap: .4rem; }
.notice { border-inline-start: 3px solid var(--busy); background: var(--surface); padding: .75rem 1rem; border-radius: 0 8px 8px 0; }
.command { background: var(--soft); border-radius: 7px; }
code.command { padding: .1rem .35rem; }
div.command { display: flex; align-items: start; gap: .75rem; padding: .75rem 1rem; }
pre { white-space: pre-wrap; flex: 1; min-width: 0; }

.messages, .emails { list-style: none; display: grid; gap: .6rem; }
.messages article, .emails article { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: .75rem 1.1rem; }
.messages li:target article { border-color: var(--accent); }
.messages header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .75rem; font-size: .875rem; color: var(--muted); }
.messages .author { font-weight: 600; font-size: .9375rem; }
.messages footer { color: var(--muted); margin-block-start: .35rem; }
.text { white-space: pre-wrap; max-width: 80ch; }
blockquote { border-inline-start: 2px solid var(--line); padding-inline-start: .75rem; margin-block: .4rem; color: var(--muted); font-size: .875rem; }
.reactions { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem; margin-block: .4rem; font-size: .8125rem; }
.reactions li { background: var(--soft); border-radius: 99px; padding: .1rem .65rem; }
.reactions b { font-weight: 600; }
.emails h2 { font-size: 1rem; margin: 0; }
.meta { color: var(--muted); font-size: .875rem; }
section .text, .emails p { margin-block: .25rem; }

.live { display: flex; align-items: center; gap: .6rem; margin-block-end: 1rem; font-size: .9375rem; }
.live .dot { width: .6rem; height: .6rem; border-radius: 50%; background: var(--strong-line); }
.live[data-state=open] .dot { background: var(--good); }
.live button { flex: none; min-height: 2rem; padding: .2rem .8rem; margin-inline-start: .4rem; }
tr.new > * { animation: arrive 2s; }
@keyframes arrive { from { background: color-mix(in srgb, var(--accent) 22%, transparent); } }
@media (prefers-reduced-motion: reduce) { tr.new > * { animation: none; } }

@media (width > 60rem) {
	th:first-child { min-width: 9rem; padding-inline-start: 1.1rem; }
	th:last-child, td:last-child { padding-inline-end: 1.1rem; }
	.number { text-align: end; }
	.numbers { white-space: nowrap; }
}
@media (width <= 60rem) {
	table, tbody, tr, th, td { display: block; }
	thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	table { border: 0; background: none; display: grid; }
	tbody { display: grid; gap: .6rem; }
	tbody tr { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: .6rem 1rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: .5rem 1rem; }
	tbody tr > :is(th, td), tbody tr:last-child > :is(th, td) { border: 0; padding: 0; text-align: start; min-width: 0; }
	td time, th time, td .copyable, td .id { white-space: normal; }
	tbody th { grid-column: 1 / -1; }
	tbody td::before { content: attr(data-label); display: block; font-size: .75rem; line-height: 1.4; color: var(--muted); }
	tbody td:last-child { grid-column: 1 / -1; }
}
@media (width <= 40rem) {
	main { padding: 1.25rem 1rem 2.5rem; }
	header.site, footer.site { padding-inline: 1rem; }
	h1 { font-size: 1.5rem; }
	.facts:not(.wide) { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .75rem 1rem; }
	header.site ul { font-size: .9375rem; gap: 0; margin-inline-start: -.5rem; }
	header.site li a { padding-inline: .5rem; }
	.field, .form > button { flex: 1 1 100%; }
}
`;
