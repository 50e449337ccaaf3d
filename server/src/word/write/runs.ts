import { FootnoteReferenceRun, type IRunOptions, TextRun } from 'docx'
import { findSlots } from '../../fixes/templates/slots.ts'
import type { Language } from '../../framework/types.ts'
import { plainWords, type Run, type RunStyle, restyled, wordsOf } from './run.ts'
import { xmlText } from './xml-characters.ts'

/** Gives the number of a footnote in the document for a label; null if it has no text. */
export type NoteNumbers = (label: string) => number | null

/** Runs as the library takes them. `own`: what all of them have. */
export function textRuns(
  runs: readonly Run[],
  language: Language,
  numberOf: NoteNumbers,
  own: IRunOptions = {},
): (TextRun | FootnoteReferenceRun)[] {
  return withSlots(runs).map((run) => {
    if (run.kind === 'break') return new TextRun({ break: 1 })
    const number = run.kind === 'note' ? numberOf(run.label) : null
    if (number !== null) return new FootnoteReferenceRun(number)
    const text = run.kind === 'note' ? `[^${run.label}]` : run.text
    return new TextRun({
      ...hint[language],
      ...own,
      ...options(run.kind === 'words' ? run.style : {}),
      text: xmlText(text),
    })
  })
}

/** Words of the head or the foot of an official document. */
export function officialWords(text: string, own: IRunOptions = {}): ReturnType<typeof textRuns> {
  return textRuns(plainWords(text), 'zh', () => null, own)
}

/** Without it Word sets the quotation marks and dashes of a Chinese text in the type of Latin letters. */
const hint: Readonly<Record<Language, IRunOptions>> = { zh: { font: { hint: 'eastAsia' } }, en: {} }

function options({ bold, heading, article, slot, ...marks }: RunStyle): IRunOptions {
  return {
    ...(bold ? { bold } : {}),
    ...(marks.italics ? { italics: true } : {}),
    ...(marks.underline ? { underline: {} } : {}),
    ...(marks.superScript ? { superScript: true } : {}),
    ...(marks.subScript ? { subScript: true } : {}),
    ...(slot ? { highlight: 'yellow' as const } : {}),
    ...(heading === undefined ? {} : { style: `RunIn${Math.min(4, heading)}` }),
    ...(article ? { style: 'ArticleNumber' } : {}),
  }
}

function withSlots(runs: readonly Run[]): readonly Run[] {
  const slots = findSlots(wordsOf(runs))
  return slots.length === 0 ? runs : restyled(runs, slots, { slot: true })
}
