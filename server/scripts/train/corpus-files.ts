import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A document of `local/`, and how a reader classified it. */
export interface LocalDocument {
  readonly file: string
  readonly title: string
  /** programme, cover, administrative … */
  readonly kind: string
  /** For a programme: full, narrow or none. */
  readonly concern: string
}

export function localDocuments(corpus: string): LocalDocument[] {
  return readFileSync(join(corpus, 'local/classes.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim().split('\t'))
    .filter(([file]) => file !== 'file')
    .map(([file = '', kind = '', concern = '', , title = '']) => ({ file, kind, concern, title: title || file }))
}

/** True if a corpus has the folder `local/`. */
export function hasLocal(corpus: string): boolean {
  return existsSync(join(corpus, 'local'))
}

export function localText(corpus: string, file: string): string {
  return readFileSync(join(corpus, 'local', `${file}.txt`), 'utf8')
}

/** Returns the names of the documents of `policy/`. */
export function policyDocuments(corpus: string): string[] {
  return readdirSync(join(corpus, 'policy'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .sort()
}

export function policyText(corpus: string, document: string): string {
  return readFileSync(join(corpus, 'policy', `${document}.md`), 'utf8')
}

/** The text of a document by its name: in `policy/` without the folder, otherwise with it (`local/0028`). */
export function corpusText(corpus: string, name: string): string {
  return name.startsWith(inLocal) ? localText(corpus, name.slice(inLocal.length)) : policyText(corpus, name)
}

/** What names of documents of `local/` begin with, beside those of `policy/`. */
export const inLocal = 'local/'
