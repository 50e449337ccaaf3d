import type { Language } from '../framework/types.ts'
import { linesOf } from './clauses.ts'
import type { DraftReport, ElementReport } from './draft-report.ts'
import { excerpt, htmlText } from './html-text.ts'
import { countCells, instrumentHeadings, isUsed, totalCells } from './instrument-rows.ts'
import { overviewCells, overviewHeadings } from './overview-rows.ts'
import { forceNames, lensNames, lineList, words } from './report-words.ts'

/** Dimension × status × measures by force × elements. */
export function overviewTable({ dimensions }: DraftReport, reader: Language): string {
  const rows = dimensions.map((one) => {
    const [name = '', status = '', ...figures] = overviewCells(one, reader)
    const isOpen = one.coverage.status === 'missing' || one.coverage.status === 'mentioned'
    return row([
      `<th scope="row">${htmlText(name)}</th>`,
      `<td class="w${isOpen ? ' missing-status' : ''}">${status}</td>`,
      ...figures.map(figure),
    ])
  })
  return table(overviewHeadings(reader), [rows], 5)
}

/** Each element with its firmest clause and the lines of all. */
export function evidenceTable({ dimensions }: DraftReport, reader: Language, lang: string): string {
  const heads = [words.dimension, words.element, words.measures, words.lines, words.force, words.clause].map(
    (one) => one[reader],
  )
  const groups = dimensions.map((one) => {
    const general = one.measures.filter((clause) => clause.elements.length === 0)
    const shown = [
      ...one.elements.map(({ element, measures }) => elementCells(element.name[reader], measures, reader, lang)),
      ...(general.length > 0 ? [elementCells(words.general[reader], general, reader, lang)] : []),
    ]
    return shown.map((cells, index) =>
      row([
        ...(index === 0
          ? [`<th scope="rowgroup" rowspan="${shown.length}">${htmlText(one.dimension.name[reader])}</th>`]
          : []),
        ...cells,
      ]),
    )
  })
  return `<div class="evidence">${table(heads, groups, 1)}</div>`
}

function elementCells(name: string, measures: ElementReport['measures'], reader: Language, lang: string): string[] {
  const [first] = measures
  const cells =
    first === undefined
      ? [figure(0), '<td></td>', '<td></td>', `<td class="none">${words.none[reader]}</td>`]
      : [
          figure(measures.length),
          `<td class="w">${lineList(linesOf(measures), reader, 3)}</td>`,
          `<td class="w">${first.force === null ? '' : forceNames[first.force][reader]}</td>`,
          `<td class="cut"${lang}>${htmlText(excerpt(first.text, longestExcerpt))}</td>`,
        ]
  return [`<th scope="row">${htmlText(name)}</th>`, ...cells]
}

/** In characters: more than a line of the page holds, which shows as many as there is room for. */
const longestExcerpt = 90

/** Instruments by side × dimension, with shares. */
export function instrumentTable({ instruments, dimensions }: DraftReport, reader: Language): string {
  const groups = instruments.sides.map((side) => {
    const used = side.instruments.filter(isUsed)
    return [
      row([
        `<th scope="rowgroup" rowspan="${used.length + 1}">${htmlText(side.side.name[reader])}</th>`,
        `<th scope="row">${words.all[reader]}</th>`,
        ...countCells(side, dimensions).map(figure),
        '<td></td>',
      ]),
      ...used.map((one) =>
        row([
          `<td class="w">${htmlText(one.instrument.name[reader])}</td>`,
          ...countCells(one, dimensions).map(figure),
          `<td class="w">${lineList(one.lines, reader, 4)}</td>`,
        ]),
      ),
    ]
  })
  const all = row([
    `<th scope="row" colspan="2">${words.all[reader]}</th>`,
    ...totalCells(instruments, dimensions).map(figure),
    '<td></td>',
  ])
  return table(instrumentHeadings(dimensions, reader), [...groups, [all]], 2 + dimensions.length)
}

/** The lenses beside the five dimensions, one row each. */
export function lensTable({ lenses }: DraftReport, reader: Language): string {
  const rows = lenses.map(({ lens, entries }) => {
    const shown = entries.map(
      ({ name, measures }) => `${htmlText(name[reader])}${reader === 'zh' ? '' : ' '}${measures}`,
    )
    return row([
      `<th scope="row" class="w">${lensNames[lens][reader]}</th>`,
      `<td>${shown.join(reader === 'zh' ? '；' : '; ')}</td>`,
    ])
  })
  return table([words.kind[reader], words.measures[reader]], [rows], 0)
}

/** A table with a head. After two columns of words so many of figures, which are set right. */
function table(heads: readonly string[], groups: readonly (readonly string[])[], figures: number): string {
  const isFigure = (index: number): boolean => index >= 2 && index < 2 + figures
  const head = heads.map(
    (text, index) => `<th scope="col"${isFigure(index) ? ' class="n"' : ''}>${htmlText(text)}</th>`,
  )
  const bodies = groups.map((rows) => `<tbody>\n${rows.join('\n')}\n</tbody>`)
  return `<div class="scroll">\n<table>\n<thead>${row(head)}</thead>\n${bodies.join('\n')}\n</table>\n</div>`
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`
}

function figure(count: number | string): string {
  return `<td class="n">${count}</td>`
}
