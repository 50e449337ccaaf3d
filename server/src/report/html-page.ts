import type { Language } from '../framework/types.ts'
import type { DraftReport } from './draft-report.ts'
import { explanatoryNote } from './explanatory-note.ts'
import { htmlStyle } from './html-style.ts'
import { evidenceTable, instrumentTable, lensTable, overviewTable } from './html-tables.ts'
import { htmlText } from './html-text.ts'
import { methodNote } from './method-note.ts'
import { missingParts } from './missing-parts.ts'
import { radar } from './radar.ts'
import { colon, words } from './report-words.ts'

/** A page with the reports of some drafts. */
export function htmlPage(reports: readonly DraftReport[], reader: Language): string {
  const articles = reports.map((report, index) => htmlArticle(report, reader, String(index + 1)))
  return `${htmlOpening(reader)}${articles.join('')}${htmlClosing}`
}

/** What stands before the reports of drafts in a page: a page of its own, without scripts and without anything from elsewhere. */
function htmlOpening(reader: Language): string {
  return `<!doctype html>
<html lang="${reader === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.heading[reader]}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
<main>
`
}

const htmlClosing = '</main>\n</body>\n</html>\n'

/** The report of one draft as an article. `number`, unlike that of any other in the page, makes its ids. */
function htmlArticle(report: DraftReport, reader: Language, number: string): string {
  const { file, title, date, language } = report
  const lang = language === reader ? '' : ` lang="${language === 'zh' ? 'zh-CN' : 'en'}"`
  const about = [
    `<span>${words.draft[reader]}${colon[reader]}<b${lang}>${htmlText(title === '' ? file : title)}</b></span><br>`,
    ...(title === '' ? [] : [`<span>${words.file[reader]}${colon[reader]}${htmlText(file)}</span>`]),
    ...(date === null ? [] : [`<span>${words.date[reader]}${colon[reader]}${htmlText(date)}</span>`]),
  ]
  const note = explanatoryNote(report, reader)
  const section = (heading: string, content: string, of = ''): string =>
    `<section${of}>\n<h2>${heading}</h2>\n${content}\n</section>`
  return [
    '<article>',
    `<h1>${words.heading[reader]}</h1>`,
    `<p class="about">${about.join('')}</p>`,
    report.reason === null
      ? section(words.missing[reader], missingList(report, reader))
      : `<p class="verdict">${htmlText(report.reason[reader])}</p>`,
    section(
      words.overview[reader],
      `<div class="top">\n<figure>\n${radar(report, reader, `radar-${number}`)}\n<figcaption><span class="key-all">━ ${words.radarAll[reader]}</span>　<span class="key-firm">╍ ${words.radarFirm[reader]}</span></figcaption>\n</figure>\n${overviewTable(report, reader)}\n</div>`,
    ),
    ...(note === '' ? [] : [section(words.note[reader], `<p>${htmlText(note)}</p>`, ' class="note"')]),
    ...(report.dimensions.some(({ measures }) => measures.length > 0)
      ? [
          section(words.evidence[reader], evidenceTable(report, reader, lang)),
          section(words.instruments[reader], instrumentTable(report, reader)),
          section(words.lenses[reader], lensTable(report, reader)),
        ]
      : []),
    section(
      words.method[reader],
      methodNote(reader)
        .map((text) => `<p>${htmlText(text)}</p>`)
        .join('\n'),
      ' class="method"',
    ),
    '</article>\n',
  ].join('\n')
}

function missingList(report: DraftReport, reader: Language): string {
  const parts = missingParts(report, reader)
  if (parts.length === 0) return `<p>${words.nothingMissing[reader]}</p>`
  const item = ({ name, text }: (typeof parts)[number]): string =>
    `<li><span class="name">${htmlText(name)}</span>${colon[reader]}${htmlText(text)}</li>`
  return `<ul class="missing">\n${parts.map(item).join('\n')}\n</ul>`
}
