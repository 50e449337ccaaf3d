import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParagraphs, readTitles } from '../train/read-paragraphs.ts'
import { type NamedText, sameTexts } from './same-text.ts'

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

/**
 * Returns, by title, the name of the group that is left out together. A text may occur in several places of the corpus,
 * under several names.
 */
export function documentGroups(corpus: string): Map<string, string> {
  const texts = new Map<string, string>()
  const add = (title: string, text: string): void => {
    texts.set(title, `${texts.get(title) ?? ''}\n${text}`)
  }
  const titles = readTitles(corpus)
  for (const document of policyDocuments(corpus)) add(titles.get(document) ?? document, policyText(corpus, document))
  if (existsSync(join(corpus, 'local')))
    for (const { file, title } of localDocuments(corpus)) add(title, localText(corpus, file))
  for (const { title, body } of readParagraphs(corpus, titles)) add(title, body)
  return sameTexts([...texts].map(([name, text]): NamedText => ({ name, text })))
}
