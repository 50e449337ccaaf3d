import { dimension } from '../framework/framework.ts'
import type { Language } from '../framework/types.ts'
import type { DraftReport } from './draft-report.ts'
import type { InstrumentCount } from './instruments.ts'
import { lineList, percent, words } from './report-words.ts'

type Counted = Pick<DraftReport, 'instruments' | 'dimensions'>

/** The balance of policy instruments as the cells of a table, headings first; instruments that no measure uses are left out. */
export function instrumentRows({ instruments, dimensions }: Counted, reader: Language): string[][] {
  return [
    instrumentHeadings(dimensions, reader),
    ...instruments.sides.flatMap((side) => [
      [side.side.name[reader], words.all[reader], ...countCells(side, dimensions), ''],
      ...side.instruments
        .filter(isUsed)
        .map((one) => [
          side.side.name[reader],
          one.instrument.name[reader],
          ...countCells(one, dimensions),
          lineList(one.lines, reader),
        ]),
    ]),
    [words.all[reader], '', ...totalCells(instruments, dimensions), ''],
  ]
}

export function instrumentHeadings(dimensions: Counted['dimensions'], reader: Language): string[] {
  return [
    words.kind[reader],
    words.instrument[reader],
    words.measures[reader],
    words.share[reader],
    ...dimensions.map(({ dimension: { name } }) => name[reader]),
    words.lines[reader],
  ]
}

/** How often an instrument or a side is used: in all, as a share, and by dimension. */
export function countCells(
  { measures, share, byDimension }: InstrumentCount,
  dimensions: Counted['dimensions'],
): string[] {
  return [String(measures), percent(share), ...dimensions.map(({ dimension: { id } }) => String(byDimension[id]))]
}

/** The same of all instruments. */
export function totalCells({ coded }: Counted['instruments'], dimensions: Counted['dimensions']): string[] {
  const share = coded.length > 0 ? percent(1) : ''
  return [String(coded.length), share, ...dimensions.map(({ measures }) => String(measures.length))]
}

export function isUsed({ measures }: InstrumentCount): boolean {
  return measures > 0
}

/** Each measure with its instrument and the words that decided; the last column is for a reader who codes otherwise. */
export function codedRows({ instruments: { coded } }: Pick<DraftReport, 'instruments'>, reader: Language): string[][] {
  const between = reader === 'zh' ? '、' : ', '
  return [
    [
      words.line[reader],
      words.text[reader],
      words.dimension[reader],
      words.kind[reader],
      words.instrument[reader],
      words.decisive[reader],
      words.otherwise[reader],
    ],
    ...coded.map(({ line, text, dimensions, side, instrument, words: decisive }) => [
      String(line),
      text,
      dimensions.map((id) => dimension(id).name[reader]).join(between),
      side.name[reader],
      instrument.name[reader],
      decisive.join(between) || words.byElement[reader],
      '',
    ]),
  ]
}
