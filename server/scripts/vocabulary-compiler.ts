import { byLetters } from '../src/facts/vocabulary/trie.ts'
import { verbForms } from '../src/facts/vocabulary/verb-forms.ts'
import type { CompiledKind, CompiledSense, CompiledVocabulary, VerbForm } from '../src/framework/compiled-vocabulary.ts'
import type {
  ClauseShapes,
  DomainId,
  Domains,
  LensTerms,
  LexiconFile,
  MaskGroup,
  PredicateClass,
  Predicates,
  ShapeId,
  TermGroup,
} from '../src/framework/lexicon.ts'
import type { DimensionId, Language } from '../src/framework/types.ts'

/** The path of the compiled vocabulary, from the project's root. */
export const vocabularyFile = 'server/src/framework/vocabulary.generated.ts'

/** The data from which the vocabulary is made; the schemas have validated it already. */
interface Sources {
  readonly lexicon: Readonly<Record<string, LexiconFile>>
  readonly domains: Domains
  readonly masks: { readonly masks: readonly MaskGroup[] }
  readonly predicates: Predicates
  readonly 'clause-shapes': ClauseShapes
  readonly lenses: LensTerms
}

const names: readonly (keyof Sources)[] = ['lexicon', 'domains', 'masks', 'predicates', 'clause-shapes', 'lenses']

/**
 * Returns the module of the vocabularies, or null if a part of their data is missing. Each language is parsed on first
 * use. There is a line per kind and per first character, so that diffs are readable.
 */
export function vocabularyModule(data: Readonly<Record<string, unknown>>): string | null {
  if (!names.every((name) => name in data)) return null
  const sources = data as unknown as Sources
  return `// Generated from server/framework/ by \`npm run framework\`; change the YAML there.
import type { CompiledVocabulary } from './compiled-vocabulary.ts'
export const compiledZh = (): CompiledVocabulary => JSON.parse(\`${json(compileVocabulary(sources, 'zh'))}\`)
export const compiledEn = (): CompiledVocabulary => JSON.parse(\`${json(compileVocabulary(sources, 'en'))}\`)
`
}

function json({ kinds, words }: CompiledVocabulary): string {
  const lines = (all: readonly unknown[]): string =>
    all.map((one) => JSON.stringify(one).replace(/\\|`|\$\{/g, '\\$&')).join(',\n')
  return `{"kinds":[\n${lines(kinds)}\n],"words":[\n${lines(words)}\n]}`
}

/** A word, and everything that the data say about it. */
interface Word {
  readonly text: string
  readonly senses: CompiledSense[]
  readonly domains: DomainId[]
  readonly shapes: ShapeId[]
  readonly enterprise: string[]
  addressee?: 'ai' | 'data'
  verb?: PredicateClass
  nominal?: true
  form?: VerbForm
  opens?: VerbForm
  adverb?: true
  mask?: true
}

type WordOf = (text: string) => Word

/**
 * Returns all words of a language, and what they are. Throws a `RangeError` for a word that is empty or contains `|`.
 */
export function compileVocabulary(sources: Sources, language: Language): CompiledVocabulary {
  const byText = new Map<string, Word>()
  const wordOf: WordOf = (text) => {
    if (text === '' || text.includes('|')) throw new RangeError(`no word of a vocabulary: "${text}"`)
    const key = text.toLowerCase()
    let found = byText.get(key)
    if (found === undefined) {
      found = { text, senses: [], domains: [], shapes: [], enterprise: [] }
      byText.set(key, found)
    }
    return found
  }
  addTerms(sources, language, wordOf)
  if (language === 'zh') addChineseVerbs(sources.predicates, wordOf)
  else addEnglishVerbs(sources.predicates, wordOf)
  for (const [shape, words] of Object.entries(sources['clause-shapes'][language])) {
    if (shape === 'organ') continue
    for (const word of words) wordOf(word).shapes.push(shape as ShapeId)
  }
  for (const { measure, ...words } of sources.lenses.enterprise)
    for (const text of words[language]) wordOf(text).enterprise.push(measure)
  for (const { of, ...words } of sources.domains.addressees)
    for (const text of words[language]) wordOf(text).addressee = of
  if (language === 'en') {
    for (const word of byText.values()) {
      if (word.verb !== undefined || word.senses.length === 0) continue
      const opens = byText.get(word.text.slice(0, Math.max(0, word.text.indexOf(' '))))?.form
      if (opens !== undefined) word.opens = opens
    }
  }
  return grouped([...byText.values()])
}

/** Stores each distinct kind once, and sorts the words. */
function grouped(words: readonly Word[]): CompiledVocabulary {
  const kinds: CompiledKind[] = []
  const numbers = new Map<string, number>()
  const lines = new Map<string, { texts: string[]; kinds: number[] }>()
  for (const word of [...words].sort((a, b) => byLetters(a.text, b.text))) {
    const kind = kindOf(word)
    const key = JSON.stringify(Object.entries(kind).sort(([a], [b]) => (a < b ? -1 : 1)))
    const number = numbers.get(key) ?? kinds.push(kind) - 1
    numbers.set(key, number)
    const first = word.text.charAt(0).toLowerCase()
    const line = lines.get(first) ?? { texts: [], kinds: [] }
    lines.set(first, line)
    line.texts.push(word.text)
    line.kinds.push(number)
  }
  return { kinds, words: [...lines.values()].map(({ texts, kinds }) => [texts.join('|'), ...kinds]) }
}

function kindOf({ text: _, senses, domains, shapes, enterprise, ...others }: Word): CompiledKind {
  return {
    ...(senses.length > 0 ? { senses } : {}),
    ...(domains.length > 0 ? { domains } : {}),
    ...(shapes.length > 0 ? { shapes } : {}),
    ...(enterprise.length > 0 ? { enterprise } : {}),
    ...others,
  }
}

function addTerms({ lexicon, domains, masks }: Sources, language: Language, wordOf: WordOf): void {
  for (const { dimension, groups } of Object.values(lexicon)) {
    for (const group of groups) {
      const sense = senseOf(dimension, group)
      const own = language === 'zh' ? (group.own ?? []).map(({ term }) => term) : []
      for (const text of new Set([...spelledOut(group[language], language), ...own])) {
        wordOf(text).senses.push(sense)
      }
      // Terms in Latin letters (AI, GPU) are terms of a Chinese draft too.
      if (language === 'zh') {
        for (const text of group.en) {
          if (/^[A-Z]{2,}s?$/.test(text)) wordOf(text).senses.push(sense)
        }
      }
    }
  }
  for (const { domain, ...words } of domains.domains) {
    for (const text of words[language]) wordOf(text).domains.push(domain)
  }
  for (const group of masks.masks) {
    for (const text of spelledOut(group[language], language)) {
      const masked = wordOf(text)
      if (masked.senses.length === 0) masked.mask = true
      if (group.domain) masked.domains.push(group.domain)
    }
  }
}

function senseOf(dimension: DimensionId, { element, strength, subtype }: TermGroup): CompiledSense {
  return {
    dimension,
    ...(element === null ? {} : { element }),
    strength,
    ...(subtype === undefined ? {} : { subtype }),
  }
}

/** Adds terms with “artificial intelligence” for those with “AI”. */
function spelledOut(words: readonly string[], language: Language): readonly string[] {
  if (language === 'zh') return words
  return [
    ...words,
    ...words.flatMap((word) => (/\bAI\b/.test(word) ? [word.replace(/\bAI\b/, 'artificial intelligence')] : [])),
  ]
}

function addChineseVerbs(predicates: Predicates, wordOf: WordOf): void {
  for (const { class: predicate, words } of predicates.zh) {
    for (const word of words) {
      const verb = wordOf(word)
      if (predicate === 'nominal') {
        verb.nominal = true
        verb.verb ??= 'act'
      } else verb.verb ??= predicate
    }
  }
  for (const word of predicates.adverbs.zh) wordOf(word).adverb = true
}

function addEnglishVerbs(predicates: Predicates, wordOf: WordOf): void {
  for (const modal of predicates.en.modals) wordOf(modal).verb = 'modal'
  for (const verb of predicates.en.verbs) {
    const { base, gerund } = verbForms(verb)
    for (const [text, form] of [
      [base, 'base'],
      [gerund, 'gerund'],
    ] as const) {
      const found = wordOf(text)
      if (found.verb !== undefined) continue
      found.verb = 'act'
      found.form = form
    }
  }
}
