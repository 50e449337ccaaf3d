import { verbForms } from '../src/facts/verb-forms.ts'
import type {
  CompiledSense,
  CompiledVocabulary,
  CompiledWords,
  VerbForm,
} from '../src/framework/compiled-vocabulary.ts'
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
} from '../src/framework/lexicon.ts'
import type { Language } from '../src/framework/types.ts'

/** Where the compiled vocabulary goes, from the project's root. */
export const vocabularyFile = 'server/src/framework/vocabulary.generated.ts'

/** The data of which the vocabulary is made; the schemas have held it already. */
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
 * The module of the vocabularies, or null where a part of their data is missing. A language is parsed when it is first
 * asked for; a line for each group of words, so that a change is readable in a diff.
 */
export function vocabularyModule(data: Readonly<Record<string, unknown>>): string | null {
  if (!names.every((name) => name in data)) return null
  const sources = data as unknown as Sources
  return `// Generated from server/framework/ by \`npm run framework\`; change the YAML there.
import type { CompiledVocabulary } from './compiled-vocabulary.ts'
export const compiledZh = (): CompiledVocabulary => JSON.parse(\`[
${lines(compileVocabulary(sources, 'zh'))}
]\`)
export const compiledEn = (): CompiledVocabulary => JSON.parse(\`[
${lines(compileVocabulary(sources, 'en'))}
]\`)
`
}

function lines(vocabulary: CompiledVocabulary): string {
  return vocabulary.map((words) => JSON.stringify(words).replace(/\\|`|\$\{/g, '\\$&')).join(',\n')
}

/** A word, and all that the data say of it. */
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

/** All words of a language, by what they are. */
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

/** The words that are alike in all but their text put together, in the order in which the first of each came. */
function grouped(words: readonly Word[]): CompiledVocabulary {
  const groups = new Map<string, { rest: Omit<CompiledWords, 'words'>; texts: string[] }>()
  for (const { text, senses, domains, shapes, enterprise, ...others } of words) {
    const rest = {
      ...(senses.length > 0 ? { senses } : {}),
      ...(domains.length > 0 ? { domains } : {}),
      ...(shapes.length > 0 ? { shapes } : {}),
      ...(enterprise.length > 0 ? { enterprise } : {}),
      ...others,
    }
    const key = JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { rest, texts: [text] })
    else group.texts.push(text)
  }
  return [...groups.values()].map(({ rest, texts }) => ({ ...rest, words: texts.join('|') }))
}

function addTerms({ lexicon, domains, masks }: Sources, language: Language, wordOf: WordOf): void {
  for (const { dimension, groups } of Object.values(lexicon)) {
    for (const group of groups) {
      const { element, strength, subtype = null } = group
      const own = language === 'zh' ? (group.own ?? []).map(({ term }) => term) : []
      for (const text of new Set([...spelledOut(group[language], language), ...own])) {
        wordOf(text).senses.push({ dimension, element, strength, subtype })
      }
      // Terms in Latin letters (AI, GPU) are terms of a Chinese draft too.
      if (language === 'zh') {
        for (const text of group.en) {
          if (/^[A-Z]{2,}s?$/.test(text)) wordOf(text).senses.push({ dimension, element, strength, subtype })
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

/** Whatever is said of AI is said of artificial intelligence too; what the lists spell out themselves they say so. */
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
