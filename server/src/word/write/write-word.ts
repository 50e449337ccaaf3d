import { type FileChild, Paragraph } from 'docx'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import { bulletLists } from './bullets.ts'
import { documentContent } from './document-content.ts'
import { frontMatterOf } from './front-matter.ts'
import { imprint } from './imprint.ts'
import type { Omission } from './inline-runs.ts'
import { hasMasthead, masthead } from './masthead.ts'
import { offGrid, officialPage, officialStyles, textWidth } from './official-styles.ts'
import { packDocument } from './pack.ts'
import { pageNumbers } from './page-number.ts'
import { paragraphOf } from './paragraphs.ts'
import type { DocumentContent, Part } from './part.ts'
import { wordsOf } from './run.ts'
import { type NoteNumbers, textRuns } from './runs.ts'
import { soberPage, soberStyles, soberTextWidth } from './sober-styles.ts'
import { tableOf } from './tables.ts'

/** A draft as a Word document. */
export interface WrittenWord {
  readonly bytes: Uint8Array
  /** What did not go out, in the order of the draft. */
  readonly omitted: readonly { readonly kind: Omission; readonly span: Span }[]
}

/**
 * Writes a draft as a Word document (.docx): a Chinese one in the layout of GB/T 9704—2012, an English one plainly. The
 * numbers are typed, as in the draft. Comments and directives do not go out. The same draft gives the same bytes.
 */
export async function writeWord(draft: Draft): Promise<WrittenWord> {
  const { language } = draft
  const content = documentContent(draft)
  const notes = createNotes(content)
  const isOfficial = language === 'zh'
  const matter = frontMatterOf(draft)
  const body = childrenOf(content, language, notes.numberOf, hasMasthead(matter))
  const children = isOfficial ? [...masthead(matter), ...body, ...imprint(matter)] : body
  const bytes = await packDocument({
    title: content.title,
    language,
    styles: isOfficial ? officialStyles : soberStyles,
    ...(isOfficial ? { offGrid } : {}),
    numbering: bulletLists(language),
    footnotes: notes.paragraphs(language),
    evenAndOddHeaderAndFooters: isOfficial,
    sections: [{ properties: isOfficial ? officialPage : soberPage, footers: pageNumbers(language), children }],
  })
  return { bytes, omitted: [...content.omitted].sort((a, b) => a.span.start - b.span.start) }
}

function childrenOf(
  { parts }: DocumentContent,
  language: Language,
  numberOf: NoteNumbers,
  hasHead: boolean,
): FileChild[] {
  const width = language === 'zh' ? textWidth : soberTextWidth
  const children: FileChild[] = []
  const dates = datesBelow(parts)
  parts.forEach((part, at) => {
    const [before, after] = [parts[at - 1], parts[at + 1]]
    if (part.kind !== 'table')
      children.push(paragraphOf(part, language, { before, after, date: dates[at] ?? null, hasHead }, numberOf))
    else {
      children.push(tableOf(part, language, width, numberOf))
      // Word wants a paragraph after a table.
      if (after === undefined || after.kind === 'table') children.push(new Paragraph({}))
    }
  })
  return children
}

/** By part: the words of the date that follows the lines of those who sign. */
function datesBelow(parts: readonly Part[]): (string | null)[] {
  const dates: (string | null)[] = new Array(parts.length).fill(null)
  for (let at = parts.length - 1; at > 0; at--) {
    const part = parts[at]
    if (part?.kind === 'date') dates[at] = wordsOf(part.runs)
    if (parts[at - 1]?.kind === 'issuer') dates[at - 1] = dates[at] ?? null
  }
  return dates
}

/** Numbers the footnotes as they are referred to. A note that is referred to twice is there twice, as Word has it. */
function createNotes({ notes }: DocumentContent): {
  readonly numberOf: NoteNumbers
  paragraphs(language: Language): Record<string, { children: Paragraph[] }>
} {
  const used: string[] = []
  return {
    numberOf(label) {
      return notes.has(label) ? used.push(label) : null
    },
    paragraphs: (language) =>
      Object.fromEntries(
        used.map((label, at) => [
          at + 1,
          {
            children: (notes.get(label) ?? []).map(
              (runs) => new Paragraph({ style: 'FootnoteText', children: textRuns(runs, language, () => null) }),
            ),
          },
        ]),
      ),
  }
}
