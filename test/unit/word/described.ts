import { strFromU8, unzipSync } from 'fflate'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { documentContent } from '../../../server/src/word/write/document-content.ts'
import type { Run, RunStyle } from '../../../server/src/word/write/run.ts'
import { writeWord } from '../../../server/src/word/write/write-word.ts'

/** The parts of a draft as lines: what each is, then its words, with marks ⟨style words⟩, breaks ⏎ and notes [^1]. */
export function describeParts(text: string, format: 'markdown' | 'plain' = 'markdown'): string[] {
  return documentContent(parseDraft(text, { format })).parts.map((part) => {
    if (part.kind === 'table')
      return `table ${part.head} ${part.rows.map((cells) => cells.map(described).join(' | ')).join(' / ')}`
    const level = part.kind === 'heading' ? ` ${part.level}/${part.rank}` : part.kind === 'item' ? ` ${part.level}` : ''
    const flags = `${part.centred ? ' centred' : ''}${part.onNewPage ? ' new page' : ''}`
    return `${part.kind}${level}${flags}: ${described(part.runs)}`
  })
}

function described(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'break' ? '⏎' : run.kind === 'note' ? `[^${run.label}]` : marked(run.text, run.style)))
    .join('')
}

function marked(text: string, style: RunStyle): string {
  const names = Object.entries(style).flatMap(([name, value]) =>
    value === false ? [] : [value === true ? name : `${name} ${value}`],
  )
  return names.length === 0 ? text : `⟨${names.join(' ')} ${text}⟩`
}

/** The parts of a Word document, by path. */
export async function wordParts(text: string, format: 'markdown' | 'plain' = 'markdown') {
  const { bytes, omitted } = await writeWord(parseDraft(text, { format }))
  const files = unzipSync(bytes)
  const xml = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
  return { bytes, omitted, xml, document: xml('word/document.xml'), paths: Object.keys(files) }
}
