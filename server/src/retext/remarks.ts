import type { Root } from 'nlcst'
import type { Language } from '../framework/types.ts'
import { memoizeByObject } from '../memoize.ts'
import { quotations, within } from '../text/clauses/quotations.ts'
import type { Span } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import { messagesOf, type PluginMessage, type PluginName, parseEnglish } from './plugins.ts'
import { splitProse } from './split-prose.ts'

/** What a plugin remarks in the prose of a block. */
export interface Remark {
  readonly span: Span
  /** What it proposes in place of the span; the best first. */
  readonly expected: readonly string[]
}

export interface EnglishInput {
  readonly block: Block
  readonly language: Language
}

/**
 * What a plugin of retext remarks in a block of an English draft, in the order of the prose. Others' words (quotations,
 * quoted blocks), contents lists and the block's number are left alone. Total: a sentence on which a plugin fails has no
 * remarks.
 */
export function remarks(input: EnglishInput, plugin: PluginName): readonly Remark[] {
  const { block, language } = input
  if (language !== 'en' || block.kind === 'quote' || block.kind === 'contents') return none
  const found = treesOf(input).flatMap(({ start, tree }) =>
    spoken(plugin, tree).flatMap((message) => remarkOf(message, start)),
  )
  if (found.length === 0) return none
  const { text } = block.prose
  const from = text.length - text.slice(block.marker?.span.end ?? 0).trimStart().length
  const quoted = quotations(text)
  return found
    .flatMap((remark) => (plugin === 'readability' ? afterNumber(remark, from) : [remark]))
    .filter(({ span }) => span.start >= from && !within(quoted, span.start))
    .sort((a, b) => a.span.start - b.span.start)
}

const none: readonly Remark[] = []

/** A remark on a whole sentence, which the number of its block may begin, is on the words after the number. */
function afterNumber({ span, ...remark }: Remark, from: number): Remark[] {
  return span.end <= from ? [] : [{ ...remark, span: { start: Math.max(span.start, from), end: span.end } }]
}

interface PlacedTree {
  /** Where its text begins in the prose. */
  readonly start: number
  readonly tree: Root
}

/**
 * By the input of one check, which all rules are given: they share the trees, and no tree outlives the check. A tree
 * takes some hundred bytes for each unit of its text.
 */
const treesOf = memoizeByObject(({ block }: EnglishInput): readonly PlacedTree[] => {
  const text = withoutCapitals(block.prose.text)
  return splitProse(text).map(({ start, end }) => ({ start, tree: parseEnglish(text.slice(start, end)) }))
})

/**
 * The text, as long as before, without capitals after an article: `retext-indefinite-article` does not judge words with a
 * capital, and those of policies are ordinary ones (a Data Office, an AI agency).
 */
function withoutCapitals(text: string): string {
  return text.replace(/(?<=\b[Aa]n? )(?:[A-Z][a-z]+|AI)\b/g, (word) => word.toLowerCase())
}

function spoken(plugin: PluginName, tree: Root): readonly PluginMessage[] {
  return attempt(plugin, tree) ?? sentences(tree).flatMap((sentence) => attempt(plugin, sentence) ?? [])
}

/** Null where the plugin throws: `retext-indefinite-article` does at numbers of twenty digits. */
function attempt(plugin: PluginName, tree: Root): readonly PluginMessage[] | null {
  try {
    return messagesOf(plugin, tree)
  } catch {
    return null
  }
}

/** Each sentence of a tree as a tree of its own, at the same places. */
function sentences({ children }: Root): Root[] {
  const paragraphs = children.filter((child) => child.type === 'ParagraphNode')
  return paragraphs
    .flatMap((paragraph) => paragraph.children.filter((child) => child.type === 'SentenceNode'))
    .map((sentence) => ({ type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] }))
}

function remarkOf({ place, expected }: PluginMessage, from: number): Remark[] {
  if (!place || !('start' in place)) return []
  const [start, end] = [place.start.offset, place.end.offset]
  if (start === undefined || end === undefined) return []
  return [{ span: { start: from + start, end: from + end }, expected: expected ?? [] }]
}
