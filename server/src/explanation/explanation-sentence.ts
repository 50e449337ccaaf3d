import { element } from '../framework/framework.ts'
import type { Language } from '../framework/types.ts'
import { inQuotationMarks } from '../quotation-marks.ts'
import { overlap, type Span } from '../text/document/span.ts'
import type { Weight } from './cause.ts'
import type { ExplainedVerdict } from './explain-draft.ts'
import { explanationPhrases, percent } from './explanation-phrases.ts'
import { type GrammarSign, signName } from './signs.ts'

/** Returns the text of the draft in a span, on one line. */
export type Quote = (span: Span) => string

/**
 * Returns why a clause is a measure, a mention, a problem or nothing in a dimension, in a sentence or two for somebody
 * who writes policy.
 */
export function sentenceOf(judgement: ExplainedVerdict, quote: Quote, reader: Language): string {
  const say = explanationPhrases[reader]
  const { dimension: id, kind, isHeading, isByName, cause, term, cue } = judgement
  const topic = ofNote(cause.for.filter(({ about }) => about === 'topic'))
  const acts = ofNote(cause.for.filter(({ about }) => about === 'act'))
  const words = (weights: readonly Weight[], count: number): string[] => quoted(telling(weights), count, quote)
  // A word that is named for it is not named against it.
  const against = (weights: readonly Weight[]): { words: string[]; signs: string[] } => ({
    words: words(weights, 2).filter((one) => !names.includes(one) && !done.includes(one)),
    signs: signs(weights)
      .filter((sign) => declining.has(sign))
      .slice(0, 2)
      .map((sign) => signName(sign)[reader]),
  })
  const listed = (weights: readonly Weight[]): string[] => Object.values(against(weights)).flat()
  const weighty = words(topic, 3)
  const names =
    weighty.length > 0 || term === null || isAgainst(term, judgement) ? weighty : [inQuotationMarks(quote(term))]
  const done = words(acts, 2)
  const elements = judgement.elements.map((one) => inText(element(one)?.name[reader] ?? one))
  const speaks = names.length > 0 ? say.speaks(names, say.topic[id]) : null
  const near = judgement.isNear ? [say.near(percent(judgement.likely))] : []
  if (isHeading && (kind === 'none' || kind === 'mention'))
    return say.heading(judgement.isRunIn, kind === 'none', kind === 'none' ? null : speaks)
  if (judgement.isDirected) return say.directed(kind === 'measure', say.measure[id], elements)
  if (judgement.isQuestion && kind === 'mention') return say.question(say.topic[id])
  if (judgement.isRefusal && kind === 'mention') return say.refusal(say.topic[id])
  if (judgement.entry !== null && kind === 'mention') return say.entry(say.topic[id], judgement.entry)
  switch (kind) {
    case 'measure': {
      if (isByName) return say.byName(say.measure[id], elements)
      const sign = signs(acts).find((one) => acting.has(one))
      const seen =
        done.length > 0 ? [say.acts(done)] : sign === undefined ? [] : [say.actsBySign(signName(sign)[reader])]
      const adverse = listed(ofNote(cause.against.filter(({ weight }) => weight <= -heavy)))
      const grounds = [...(speaks === null ? [] : [speaks]), ...seen]
      return say.join([
        say.counts(say.measure[id], elements, grounds),
        ...(adverse.length === 0 ? [] : [say.against(adverse)]),
      ])
    }
    case 'problem': {
      const named = cue === null ? words(acts, 1) : [inQuotationMarks(quote(cue))]
      return say.problem(say.topic[id], [
        ...(named.length > 0 ? [say.names(named)] : []),
        ...(speaks === null ? [] : [speaks]),
      ])
    }
    case 'mention': {
      const about = isElsewhere(judgement) ? 'topic' : 'act'
      const noted = ofNote(cause.against.filter((weight) => weight.about === about))
      const adverse = against(noted)
      const isDeclined = adverse.words.length + adverse.signs.length > 0
      return say.join([
        isElsewhere(judgement)
          ? say.elsewhere(say.topic[id], speaks, listed(noted))
          : say.mention(say.topic[id], [
              ...(speaks === null ? [] : [speaks]),
              isDeclined ? say.declines(adverse.words, adverse.signs) : judgement.hasAct ? say.little : say.nothing,
            ]),
        ...near,
      ])
    }
    case 'none':
      if (judgement.isNear) return say.join([say.left(say.topic[id]), ...near])
      return say.none(judgement.speaks > hardly ? say.topic[id] : null)
  }
}

/** Returns in one line what a clause counts as and by which words; null if it counts as nothing. */
export function lineOf(judgement: ExplainedVerdict, quote: Quote, reader: Language): string | null {
  const { dimension: id, kind } = judgement
  if (kind === 'none') return null
  const say = explanationPhrases[reader]
  const title = {
    measure: say.counted(say.measure[id]),
    mention: isElsewhere(judgement) ? say.mentionedBeside(say.topic[id]) : say.mentioned(say.topic[id]),
    problem: say.named(say.topic[id]),
  }[kind]
  if (judgement.isDirected) return say.directed(kind === 'measure', say.measure[id], [])
  const spans = tellingWords(judgement)
  return spans.length === 0 ? title : `${title}${say.colon}${inOrder(spans, quote, reader)}`
}

/** True if it commits to something, but hardly to this dimension. */
function isElsewhere({ commits, speaks, isHeading }: ExplainedVerdict): boolean {
  return !isHeading && commits > even && speaks < commits
}

const even = 0.5

/**
 * Returns the spans of the words that the line names: those that weigh most, and those that speak of the dimension or
 * name a problem.
 */
export function tellingWords({ kind, cause, term, cue }: ExplainedVerdict): Span[] {
  const weighty = ofNote(kind === 'measure' ? cause.for : cause.for.filter(({ about }) => about === 'topic'))
  const parted = (about: Weight['about']): readonly Weight[] =>
    telling(weighty.filter((weight) => weight.about === about))
  const spans = [...parted('topic'), ...parted('act')]
    .flatMap(({ words }) => (words === undefined ? [] : [words]))
    .slice(0, 4)
  for (const own of [term, cue]) if (own !== null && !spans.some((span) => overlap(span, own))) spans.push(own)
  return spans.sort((a, b) => a.start - b.start)
}

/** True for words that weigh against a clause. */
function isAgainst(term: Span, { cause }: ExplainedVerdict): boolean {
  return cause.against.some(({ words }) => words !== undefined && overlap(words, term))
}

/** The words that a reader understands: those that the vocabulary knows; where there are none, the heaviest plain ones. */
function telling(weights: readonly Weight[]): readonly Weight[] {
  const known = weights.filter(({ bearing }) => bearing === 'known')
  return known.length > 0 ? known : weights.filter(({ bearing }) => bearing === 'plain').slice(0, 1)
}

/** Joins words in the order of the text, with … for what is left out between them. */
function inOrder(spans: readonly Span[], quote: Quote, reader: Language): string {
  const { gap, space } = explanationPhrases[reader]
  return spans.reduce((line, span, index) => {
    const before = spans[index - 1]
    if (before === undefined) return quote(span)
    const left = quote({ start: before.end, end: span.start })
    return `${line}${left === '' ? space : gap}${quote(span)}`
  }, '')
}

/** The first words of some weights, in quotation marks and in the order of the text, each once. */
function quoted(weights: readonly Weight[], count: number, quote: Quote): string[] {
  const spans = weights.flatMap(({ words }) => (words === undefined ? [] : [words])).slice(0, count)
  return [...new Set(spans.toSorted((a, b) => a.start - b.start).map((span) => inQuotationMarks(quote(span))))]
}

function signs(weights: readonly Weight[]): GrammarSign[] {
  return weights.flatMap(({ sign }) => (sign === undefined ? [] : [sign]))
}

/** Keeps the weights that are a substantial part of the largest; the others appear only in the list of weights. */
function ofNote(weights: readonly Weight[]): Weight[] {
  const most = weights.reduce((largest, { weight }) => Math.max(largest, Math.abs(weight)), 0)
  return weights.filter(({ weight }) => Math.abs(weight) >= most * part)
}

const part = 0.25

/** The minimum weight against a measure that is mentioned. */
const heavy = 0.5
/** A dimension with a lower probability is not named as the nearest. */
const hardly = 0.1

/** Signs that by themselves show that something is to be done. */
const acting: ReadonlySet<GrammarSign> = new Set(['governed', 'verb', 'modal', 'firm', 'lead-in'])

/** Signs by which a reader sees that nothing is to be done; the others only weigh. */
const declining: ReadonlySet<GrammarSign> = new Set([
  'no-verb',
  'named-only',
  'wanting',
  'past',
  'definition',
  'principle',
  'penalty',
  'section-background',
  'section-problem',
  'section-principle',
  'section-goal',
  'section-definition',
])

/** A name within a sentence, without the initial capital of a heading. */
function inText(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
