import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/framework/types.ts'
import { type DocumentLabels, readDocumentLabels } from './document-labels.ts'
import { readSentenceFile, type Sentence } from './sentence-file.ts'

/** The content of `server/framework/sentences/`. */
export interface SentenceFolder {
  readonly sentences: readonly Sentence[]
  /** The labels of clauses, by document. */
  readonly documents: readonly LabelledDocument[]
  /** One line each: `sentences/LANGUAGE/FILE:LINE what is wrong`. */
  readonly problems: readonly string[]
}

export interface LabelledDocument extends Pick<DocumentLabels, 'labels'> {
  /** Its name in the corpus: in `policy/` without the folder, otherwise with it (`local/0028`). */
  readonly document: string
  readonly language: Language
  /** Of a draft that the project has written for this, which stands beside its labels; null for one of the corpus. */
  readonly text: string | null
}

const languages: readonly Language[] = ['zh', 'en']
/** The name in the framework's folder. */
const folderName = 'sentences'

/** Reads and checks the training set. `framework`: the folder of the framework; `elements`: the ids of its elements. */
export function readSentenceFolder(framework: string, elements: ReadonlySet<string>): SentenceFolder {
  const sentences: Sentence[] = []
  const documents: LabelledDocument[] = []
  const problems: string[] = []
  const files = taughtFiles(framework)
  const drafts = new Map(files.map(({ path, text }) => [path, text]))
  for (const { path, text } of files) {
    if (path.endsWith('.md')) continue
    const [, folder = '', name = '', ...file] = path.split('/')
    const language = languages.find((id) => id === (folder === 'documents' ? name : folder))
    if (language === undefined) {
      problems.push(`${path}: sentences stand in zh/ or en/, labels of documents in documents/zh/ or documents/en/`)
    } else if (folder === 'documents') {
      const found = readDocumentLabels(text, path, elements)
      problems.push(...found.problems)
      documents.push({
        document: file.join('/').replace(/\.tsv$/, ''),
        language,
        labels: found.labels,
        text: drafts.get(path.replace(/\.tsv$/, '.md')) ?? null,
      })
    } else {
      const found = readSentenceFile(text, path, language, elements)
      problems.push(...found.problems)
      sentences.push(...found.sentences)
    }
  }
  problems.push(...foreign(sentences), ...twice(sentences))
  return { sentences, documents, problems }
}

/**
 * Returns a digest of what the weights are learned from: the sentences, comments included, the templates, and
 * `vocabulary`, the compiled terms and word lists. It does not depend on line endings.
 */
export function digestOfTeaching(framework: string, vocabulary: string): string {
  const hash = createHash('sha256')
  for (const { path, text } of [...taughtFiles(framework), ...templateFiles(framework)])
    hash.update(`${path}\n${text.replaceAll('\r\n', '\n')}\n`)
  return hash.update(vocabulary.replaceAll('\r\n', '\n')).digest('hex')
}

function templateFiles(framework: string): { path: string; text: string }[] {
  const folder = join(framework, 'templates')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: `templates/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}

function taughtFiles(framework: string): { path: string; text: string }[] {
  const folder = join(framework, folderName)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^documents\/.*\.(?:tsv|md)$/.test(path) || /^(?!documents\/).*\.txt$/.test(path))
    .sort()
    .map((path) => ({ path: `${folderName}/${path}`, text: readFileSync(join(folder, path), 'utf8') }))
}

/** Reports Chinese sentences among the English ones, and vice versa. */
function foreign(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ language, kind, text, place }) => {
    if (kind === 'terms' || /[\u4e00-\u9fff]/.test(text) === (language === 'zh')) return []
    return [`${place} the sentence is not in ${language === 'zh' ? 'Chinese' : 'English'}, as all in ${language}/ are`]
  })
}

/**
 * Reports repeated sentences: with the same labels they would count double, with different ones they would contradict.
 */
function twice(sentences: readonly Sentence[]): string[] {
  const first = new Map<string, Sentence>()
  return sentences.flatMap((sentence) => {
    const key = `${sentence.language} ${sentence.text.replace(/\s+/g, ' ')}`
    const known = first.get(key)
    if (known === undefined) {
      first.set(key, sentence)
      return []
    }
    const isSame = [known, sentence].map(({ kind, labels, doubted }) => JSON.stringify([kind, labels, doubted]))
    const how = isSame[0] === isSame[1] ? '' : ', with other labels'
    return [`${sentence.place} the sentence stands already in ${known.place}${how}`]
  })
}
