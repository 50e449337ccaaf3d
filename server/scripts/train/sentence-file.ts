import { dimensionOf } from '../../src/framework/framework.ts'
import { type DimensionId, dimensionIds, type ElementId, type Language } from '../../src/framework/types.ts'
import { unknownLabel } from './unknown-label.ts'

/**
 * The kind of a training sentence: a `measure`; or one that speaks of a dimension and commits to nothing (`mention`),
 * says what is or was (`background`), points out a lack (`problem`); `other` is about none of the five; `terms` is not
 * a sentence but a list of words.
 */
export const sentenceKinds = ['measure', 'mention', 'background', 'problem', 'other', 'terms'] as const
export type SentenceKind = (typeof sentenceKinds)[number]

export type Label = DimensionId | ElementId

/** A line of the training set. */
export interface Sentence {
  readonly language: Language
  readonly kind: SentenceKind
  /** Elements, or a dimension at large; for anything but measures and terms, only dimensions. */
  readonly labels: readonly Label[]
  /** The labels that a reader doubts, which are not scored. */
  readonly doubted: readonly Label[]
  readonly text: string
  /** Its `FILE:LINE`, the line from 1. */
  readonly place: string
}

export interface SentenceFile {
  readonly sentences: readonly Sentence[]
  /** One line each: `FILE:LINE what is wrong`. */
  readonly problems: readonly string[]
}

/**
 * Reads the sentences of a file, one per line: `LABELS | SENTENCE`. Empty lines and lines that begin with `#` are
 * skipped.
 */
export function readSentenceFile(
  text: string,
  file: string,
  language: Language,
  labels: ReadonlySet<string>,
): SentenceFile {
  const sentences: Sentence[] = []
  const problems: string[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const place = `${file}:${index + 1}`
    const found = readLine(line, labels)
    if (typeof found === 'string') problems.push(`${place} ${found}`)
    else sentences.push({ ...found, language, place })
  })
  return { sentences, problems }
}

/** Returns the sentence of a line, or a message about what is wrong with it. */
function readLine(line: string, known: ReadonlySet<string>): Omit<Sentence, 'language' | 'place'> | string {
  const bar = line.indexOf('|')
  if (bar < 0) return 'there is no "|" between labels and sentence; a line is written LABELS | SENTENCE'
  const head = line.slice(0, bar).trim()
  const text = line.slice(bar + 1).trim()
  if (text === '') return 'there is no sentence behind the "|"'
  if (head === 'other') return { kind: 'other', labels: [], doubted: [], text }
  const colon = head.indexOf(':')
  const kind = colon < 0 ? 'measure' : kindOf(head.slice(0, colon).trim())
  if (kind === null) return unknownKind(head.slice(0, colon).trim())
  const found = readLabels(head.slice(colon + 1), kind, known)
  return typeof found === 'string' ? found : { kind, ...found, text }
}

const markedKinds = ['mention:', 'background:', 'problem:', 'terms:']

function kindOf(name: string): SentenceKind | null {
  return markedKinds.includes(`${name}:`) ? (sentenceKinds.find((kind) => kind === name) ?? null) : null
}

function unknownKind(name: string): string {
  if (name.includes(',')) return 'a sentence has one kind, which stands before all labels, as in mention: data, compute'
  return `"${name}:" is no kind; kinds are ${markedKinds.join(', ')}`
}

function readLabels(
  list: string,
  kind: SentenceKind,
  known: ReadonlySet<string>,
): Pick<Sentence, 'labels' | 'doubted'> | string {
  const labels: Label[] = []
  const doubted: Label[] = []
  if (list.trim() === '') return 'there is no label before the "|"; of a sentence about none of the five write other'
  for (const part of list.split(',')) {
    const name = part.trim()
    if (kind === 'terms' && name === 'none') continue
    const label = name.replace(/\?$/, '')
    if (label === '') return 'there is a comma without a label'
    if (!isLabel(label, known)) return unknownLabel(label, known)
    if (label.includes('.') && kind !== 'measure' && kind !== 'terms')
      return `behind "${kind}:" stand dimensions alone: ${dimensionOf(label)}, not ${label}`
    if (labels.includes(label) || doubted.includes(label)) return `the label ${label} is given twice`
    ;(name.endsWith('?') ? doubted : labels).push(label)
  }
  return { labels, doubted }
}

export function isLabel(label: string, known: ReadonlySet<string>): label is Label {
  return known.has(label) || (dimensionIds as readonly string[]).includes(label)
}
