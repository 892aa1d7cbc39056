// How the page looks: on a screen, light or dark, wide or narrow, and on paper. System fonts; colours that people who
// do not tell red from green can tell, with a contrast of 4.5 and more for text (WCAG 2.2 AA).
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_STYLE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_STYLE_HPP

#include <string_view>

namespace cli {

/// The style sheet. It holds nothing that XML would take for markup.
inline constexpr std::string_view page_style = R"css(
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #ffffff; --line: #d5dae1; --text: #1b2430; --quiet: #566171; --link: #0b5cad;
  --hard: #b83a12; --soft: #2f74b8; --unknown: #79808c; --mark: #ffffff70; --warn: #8a2a0a; --warn-ground: #fdeee7;
  --code: #eef1f5;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #11161d; --card: #1a212b; --line: #364152; --text: #e6eaf0; --quiet: #a3aebd; --link: #82bbf5;
    --hard: #f0764a; --soft: #5aa2e6; --unknown: #9aa3b0; --mark: #00000055; --warn: #ffb194; --warn-ground: #432013;
    --code: #242d39;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Hiragino Sans", "Yu Gothic UI", Meiryo,
    "Noto Sans", "Noto Sans CJK JP", sans-serif;
}
header, nav, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.25rem; }
h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--quiet); }
h2 { margin: 0; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1rem; }
p { margin: 0; }
.finding { margin: .25rem 0 .6rem; font-size: 1.7rem; line-height: 1.3; letter-spacing: -.01em; text-wrap: pretty; }
.finding strong { font-weight: 700; }
.read, .lead, .share, .meaning, .place, .rest, .none, small, footer { color: var(--quiet); }
.read, .lead, .rest, .none, footer { font-size: .925rem; }
.lead code { white-space: nowrap; }
.lead { margin: .15rem 0 .9rem; max-width: 46rem; }
.none { margin-top: .4rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .85em; }
data { font-variant-numeric: tabular-nums; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.4rem 0 0; }
.tiles div, section, .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.tiles div { padding: .7rem 1rem .75rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { font-size: .925rem; color: var(--quiet); }
.tiles dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.25; }
.tiles small { margin-left: .5rem; font-size: .925rem; font-weight: 400; }

nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 1rem 0 0; padding: 0; list-style: none; font-size: .925rem; }
section { margin: 1rem 0; padding: 1.2rem 1.25rem 1.3rem; scroll-margin-top: 1rem; }

.textures { position: absolute; }
.fill-hard { fill: var(--hard); }
.fill-soft { fill: url(#texture-soft); }
.fill-unknown { fill: url(#texture-unknown); }
pattern .soft { fill: var(--soft); }
pattern .unknown { fill: var(--unknown); }
pattern .mark { fill: var(--mark); stroke: var(--mark); stroke-width: 1; }
.swatch { flex: none; border-radius: 2px; align-self: center; }
.categories-chart { display: block; width: 100%; height: 2.1rem; border-radius: .3rem; }
.categories-chart rect, .bar rect { stroke: var(--card); stroke-width: 1px; }
.legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .6rem 1.5rem; margin: .9rem 0 0; padding: 0; list-style: none; }
.legend li { display: flex; flex-wrap: wrap; align-items: baseline; align-content: start; column-gap: .45rem; }
.legend data { font-weight: 600; }
.legend .meaning { flex-basis: 100%; font-size: .925rem; }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: .9rem; margin-top: .8rem; }
.card { padding: .85rem 1rem 1rem; background: var(--ground); }
.card[data-owner="sender"] { border-left: .3rem solid var(--link); }
@media (min-width: 56rem) { .cards { grid-template-rows: auto auto 1fr; } .card[data-owner="sender"] { grid-row: span 3; } }
.card h3 { margin: 0 0 .35rem; }
.things { margin: 0; padding: 0; list-style: none; }
.things li { display: grid; grid-template-columns: 3.4rem minmax(0, 1fr); gap: .75rem; padding: .55rem 0; border-top: 1px solid var(--line); }
.things li:first-child { border-top: 0; }
.things li data { font-size: 1.15rem; font-weight: 650; text-align: right; line-height: 1.4; }
.things p { font-size: .925rem; }
.thing a, .thing strong { font-size: 1rem; font-weight: 600; }

.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .925rem; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th::first-letter { text-transform: uppercase; }
thead th { border-top: 0; color: var(--quiet); font-size: .85rem; white-space: nowrap; }
tbody th strong { margin-right: .5rem; font-weight: 600; }
tbody th code { color: var(--quiet); }
th[scope="rowgroup"] { padding-top: 1.3rem; font-size: 1rem; font-weight: 600; }
tbody:first-of-type th[scope="rowgroup"] { padding-top: .5rem; border-top: 0; }
tbody th .meaning { display: block; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.short { white-space: nowrap; font-variant-numeric: tabular-nums; }
.said { color: var(--quiet); }
.bar { display: block; width: 100%; height: .95rem; }
.names { font-size: .8rem; color: var(--quiet); }
table.reasons th[scope="row"] { width: 44%; }
table.destinations th[scope="row"] { width: 26%; }
td.chart { min-width: 7rem; }
table.reasons thead th:nth-child(n+3), table.destinations thead th:nth-child(3), table.destinations thead th:nth-child(4),
table.times thead th:nth-child(n+2) { text-align: right; }
table.addresses th[scope="row"] { width: 27%; font-weight: 600; }
table.addresses thead th:nth-child(2) { width: 18%; }
table.destinations th[scope="row"] { font-weight: 600; }
.figure + td:not(.figure) { padding-left: .75rem; }
table.destinations thead th:last-child { padding-left: .75rem; }
.mark { display: inline-block; margin-left: .5rem; padding: 0 .45rem; border: 1px solid currentColor; border-radius: .3rem; background: var(--warn-ground); color: var(--warn); font-size: .8rem; font-weight: 600; }
.rest { margin-top: .5rem; }

details { margin-top: .8rem; }
summary { cursor: pointer; color: var(--link); font-size: .925rem; }
pre { margin: .5rem 0 0; padding: .6rem .8rem; max-height: 24rem; overflow: auto; border-radius: .4rem; background: var(--code); white-space: pre-wrap; }

figure.times { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .3rem .6rem; margin: 0; }
.axis { display: flex; flex-direction: column; justify-content: space-between; margin: -.6rem 0; text-align: right; }
.axis, .labels { color: var(--quiet); font-size: .8rem; font-variant-numeric: tabular-nums; }
.labels { grid-column: 2; display: flex; justify-content: space-between; }
.times-chart { display: block; width: 100%; height: 10rem; overflow: visible; }
.keys { display: flex; align-items: center; gap: .35rem; margin-top: .5rem; font-size: .85rem; color: var(--quiet); }
.keys span { margin-right: .8rem; }
.times-chart .grid { stroke: var(--line); }

.groups { margin: 0; padding: 0; list-style: none; }
.groups li { padding: .8rem 0; border-top: 1px solid var(--line); }
.groups li:last-child { padding-bottom: 0; }
.groups data { font-weight: 650; }
blockquote { margin: .25rem 0 0; }
footer { padding-top: .5rem; padding-bottom: 2.5rem; }

@media (max-width: 44rem) {
  header, nav, main, footer { padding-left: .8rem; padding-right: .8rem; }
  header { padding-top: 1.25rem; }
  section { padding: 1rem .9rem 1.1rem; }
  .finding { font-size: 1.35rem; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .5rem; }
  .tiles div { padding: .6rem .75rem; }
  .tiles small { display: block; margin: 0; }
  .things li { grid-template-columns: 2.6rem minmax(0, 1fr); }
  thead th { white-space: normal; }
  .labels span:nth-child(2):not(:last-child) { display: none; }
  table.addresses, table.reasons, table.destinations,
  :is(table.addresses, table.reasons, table.destinations) :is(tbody, tr, th, td) { display: block; width: auto; }
  :is(table.addresses, table.reasons, table.destinations) thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  :is(table.addresses, table.reasons, table.destinations) tr { padding: .6rem 0; border-top: 1px solid var(--line); }
  :is(table.addresses, table.reasons, table.destinations) tbody :is(th, td) { padding: 0; border: 0; }
  :is(table.addresses, table.reasons, table.destinations) tbody :is(th, td)[scope="row"] { width: auto; }
  :is(table.addresses, table.reasons, table.destinations) td.chart { margin: .25rem 0; }
  :is(table.addresses, table.reasons, table.destinations) :is(td.figure, td.short) { display: inline-block; margin-right: 1rem; text-align: left; }
  :is(table.addresses, table.reasons, table.destinations) td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); }
}

@media print {
  @page { margin: 1.6cm 1.4cm; }
  :root { font-size: 9.5pt; --ground: #ffffff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  footer { padding-bottom: 0; }
  nav, details { display: none; }
  .cards { display: block; }
  .card { margin-top: .6rem; }
  section { padding: .8rem 0 0; border-width: 1px 0 0; border-radius: 0; }
  h2, h3, .lead { break-after: avoid; }
  tr, .things li, .groups li, figure, .legend, .tiles { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
)css";

}  // namespace cli

#endif
