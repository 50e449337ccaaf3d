import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/framework/types.ts'
import { hasLocal, inLocal, localDocuments } from './corpus-files.ts'

/** The titles of documents, by their names: those of `policy/` (`data-law-2021`) and of `local/` (`local/0028`). */
export type OutlineTitles = ReadonlyMap<string, string>

export function readTitles(corpus: string): OutlineTitles {
  const titles = new Map<string, string>()
  for (const line of readFileSync(join(corpus, 'INDEX.tsv'), 'utf8').split('\n')) {
    const [file = '', , title = ''] = line.split('\t')
    titles.set(file.replace(/^[^/]*\/|\.md$/g, ''), title)
  }
  if (hasLocal(corpus)) for (const { file, title } of localDocuments(corpus)) titles.set(`${inLocal}${file}`, title)
  return titles
}

/**
 * A paragraph of a real document, cut into clauses and labelled by a reader, with the title and heading it is read
 * under.
 */
export interface ReadParagraph {
  readonly language: Language
  /** The title of its document. */
  readonly title: string
  /** For display: `DOCUMENT:NUMBER`, the number counted by language from 0. */
  readonly place: string
  /** Its line in `read.jsonl`, from 1. */
  readonly line: number
  readonly head: string
  readonly body: string
  /** The offsets of its clauses in `head` and `body` together. */
  readonly starts: readonly number[]
  /** By clause. */
  readonly labels: readonly (readonly string[])[]
}

interface Line {
  readonly doc: string
  readonly lang: Language
  readonly section: string
  readonly clauses: readonly string[]
  readonly labels: readonly (readonly string[])[]
}

/** Returns the paragraphs of `clauses/read.jsonl`. */
export function readParagraphs(corpus: string, titles: OutlineTitles): ReadParagraph[] {
  const numbers = { zh: 0, en: 0 }
  return linesOf<Line>(join(corpus, 'clauses/read.jsonl')).map(({ doc, lang, section, clauses, labels }, index) => {
    const title = titles.get(doc) ?? doc
    const head = `# ${title}\n\n## ${section || (lang === 'zh' ? '重点任务' : 'Actions')}\n\n`
    const parts = clauses.map((clause) => clause.replace(/\s*\n\s*/g, ' '))
    const separator = lang === 'zh' ? '' : ' '
    const starts: number[] = []
    let at = head.length
    for (const part of parts) {
      starts.push(at)
      at += part.length + separator.length
    }
    const place = `${doc}:${numbers[lang]++}`
    return { language: lang, title, place, line: index + 1, head, body: parts.join(separator), starts, labels }
  })
}

/** Reads a file of one JSON object per line. */
export function linesOf<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}
