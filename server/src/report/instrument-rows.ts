import { dimension } from '../framework/framework.ts'
import type { Language } from '../framework/types.ts'
import type { DraftReport } from './draft-report.ts'
import { lineList, percent, words } from './report-words.ts'

/** The balance of policy instruments as the cells of a table, headings first; instruments that no measure uses are left out. */
export function instrumentRows(
  { instruments: { sides, coded }, dimensions }: Pick<DraftReport, 'instruments' | 'dimensions'>,
  reader: Language,
): string[][] {
  const counts = (one: (typeof sides)[number] | (typeof sides)[number]['instruments'][number]): string[] => [
    String(one.measures),
    percent(one.share),
    ...dimensions.map((of) => String(one.byDimension[of.dimension.id])),
  ]
  return [
    [
      words.kind[reader],
      words.instrument[reader],
      words.measures[reader],
      words.share[reader],
      ...dimensions.map((of) => of.dimension.name[reader]),
      words.lines[reader],
    ],
    ...sides.flatMap((side) => [
      [side.side.name[reader], words.all[reader], ...counts(side), ''],
      ...side.instruments
        .filter(({ measures }) => measures > 0)
        .map((one) => [
          side.side.name[reader],
          one.instrument.name[reader],
          ...counts(one),
          lineList(one.lines, reader),
        ]),
    ]),
    [
      words.all[reader],
      '',
      String(coded.length),
      coded.length > 0 ? percent(1) : '',
      ...dimensions.map(({ measures }) => String(measures.length)),
      '',
    ],
  ]
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
