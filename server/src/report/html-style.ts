/** The style sheet of the report: an A4 page in print, light and dark on a screen. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --paper: #fff; --line: #b5b5b5; --band: #f2f2f0; --all: #1f5f99; --firm: #b3261e; --miss: #9a1b14 }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --soft: #b4b0aa; --paper: #1c1c1e; --line: #56565a; --band: #29292c; --all: #7db7ee; --firm: #ff8a80; --miss: #ffa69e } }
@page { size: A4; margin: 16mm 17mm 14mm }
* { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: var(--paper); font: 10.5pt/1.5 "Songti SC", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", "Times New Roman", serif; overflow-wrap: anywhere }
main { max-width: 186mm; margin: 0 auto; padding: 10mm 6mm }
article + article { margin-top: 14mm; border-top: 1px solid var(--line); padding-top: 8mm }
thead th { white-space: nowrap }
h1, h2, th, .name { font-family: "Heiti SC", SimHei, "Noto Sans CJK SC", "Source Han Sans SC", Arial, sans-serif; font-weight: 600 }
h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 1.5mm; text-align: center }
h2 { font-size: 11.5pt; line-height: 1.35; margin: 3mm 0 1mm; break-after: avoid }
.about { text-align: center; margin: 0 0 3mm; color: var(--soft) }
.about span { margin: 0 .7em; display: inline-block }
.verdict { margin: 0 0 1mm }
.missing { margin: 0; padding-left: 1.3em }
.missing .name { color: var(--miss) }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.25; font-variant-numeric: tabular-nums; break-inside: auto }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border-bottom: .5pt solid var(--line); padding: .42mm 1.1mm; text-align: left; vertical-align: top }
thead th { border-top: 1pt solid var(--ink); border-bottom: .75pt solid var(--ink); background: var(--band); vertical-align: bottom }
tbody + tbody tr:first-child > * { border-top: .75pt solid var(--line) }
table { border-bottom: 1pt solid var(--ink) }
tbody th { font-weight: 600 }
.n { text-align: right; white-space: nowrap }
.w, tbody th { white-space: nowrap }
:lang(en) table { font-size: 8pt }
:lang(en) .top { grid-template-columns: 66mm minmax(0, 1fr) }
.top thead th { white-space: normal; overflow-wrap: normal }
.cut { width: 99%; max-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.wide { white-space: normal }
.none { color: var(--soft) }
.missing-status { color: var(--miss); font-weight: 600 }
.top { display: grid; grid-template-columns: 54mm minmax(0, 1fr); gap: 4mm; align-items: center; break-inside: avoid }
figure { margin: 0; text-align: center }
figcaption { font-size: 8.5pt; color: var(--soft) }
svg { width: 100%; height: auto; font: 11px "Heiti SC", SimHei, "Noto Sans CJK SC", Arial, sans-serif }
svg text { fill: var(--ink) }
.ring { fill: none; stroke: var(--line); stroke-width: .6 }
.all { fill: var(--all); fill-opacity: .16; stroke: var(--all); stroke-width: 1.6 }
.firm { fill: none; stroke: var(--firm); stroke-width: 1.4; stroke-dasharray: 4 2.5 }
.dot { fill: var(--all) }
.key-all { color: var(--all) } .key-firm { color: var(--firm) }
p { margin: 0 0 1.2mm; text-align: justify }
.note p { text-indent: 2em } :lang(en) .note p, .note p:lang(en) { text-indent: 0 }
.method { font-size: 8pt; line-height: 1.3; color: var(--soft) }
.small { font-size: 8pt; color: var(--soft); margin-top: .8mm }
@media (max-width: 40em) { .top { grid-template-columns: 1fr } .scroll { overflow-x: auto } }
@media print { body { font-size: 9.5pt; line-height: 1.35 } table { font-size: 8.2pt; line-height: 1.2 } main { max-width: none; padding: 0 } article + article { break-before: page; border: 0; margin: 0; padding: 0 } }
`.trim()
