import { lineColumns } from '../text/document/line-column.ts'
import type { Span } from '../text/document/span.ts'
import type { Draft } from '../text/model/draft.ts'
import { record, whole } from './schema.ts'

/** Where something is in a draft: lines and columns from 1, offsets from 0; both in UTF-16 code units, half-open. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly start: number
  readonly end: number
}

/** Turns spans of a draft into places. */
export function placesIn({ chunks }: Draft): (span: Span) => Place {
  const place = lineColumns(chunks)
  return ({ start, end }) => ({ ...place({ start, end }), start, end })
}

export const placeSchema = {
  ...record({
    line: whole({ zh: '起始行，从 1 起。', en: 'First line, from 1.' }),
    column: whole({ zh: '起始列，从 1 起，按 UTF-16 单元计。', en: 'First column, from 1, in UTF-16 code units.' }),
    endLine: whole({ zh: '结束行。', en: 'Last line.' }),
    endColumn: whole({ zh: '结束列，不含该列。', en: 'Column after the last.' }),
    start: whole({
      zh: '起点在全文中的位置，从 0 起，按 UTF-16 单元计。',
      en: 'Offset of the start in the text, from 0, in UTF-16 code units.',
    }),
    end: whole({ zh: '终点在全文中的位置，不含。', en: 'Offset of the end, exclusive.' }),
  }),
  description: { zh: '在文稿中的位置。', en: 'A place in the draft.' },
} as const
