import { measureThreshold } from '../coverage/verdict.ts'
import { dimension, element } from '../framework/framework.ts'
import type { DimensionId, Language } from '../framework/types.ts'
import type { Span } from '../text/span.ts'
import type { Weight } from './cause.ts'
import type { Judgement } from './explain-draft.ts'
import { type SignId, signName } from './signs.ts'

/** The words of the draft at a place, on one line. */
export type Quote = (span: Span) => string

/** Why a clause is a measure, a mention, a problem or none in a dimension: a sentence or two for somebody who writes policy. */
export function sentenceOf(judgement: Judgement, quote: Quote, reader: Language): string {
  const say = wordings[reader]
  const { dimension: id, kind, isHeading, isByName, cause, cue } = judgement
  const topic = cause.for.filter(({ about }) => about === 'topic')
  const acts = cause.for.filter(({ about }) => about === 'act')
  const words = (weights: readonly Weight[], count: number): string[] => quoted(weights, count, quote, reader)
  const against = say.list([...words(cause.against, 2), ...signs(cause.against, 2, reader)])
  const names = words(topic, 3)
  const elements = judgement.elements.map((one) => element(one)?.name[reader] ?? one)
  const speaks = names.length > 0 ? say.speaks(names, say.topic[id]) : null
  if (isHeading) return say.heading(kind === 'none', kind === 'none' ? null : speaks)
  switch (kind) {
    case 'measure': {
      if (isByName) return say.byName(say.measure[id], elements)
      const done = words(acts, 2)
      const seen = done.length > 0 ? [say.acts(done)] : signs(acts, 1, reader)
      const grounds = [...(speaks === null ? [] : [speaks]), ...seen]
      const close = judgement.likely < barely ? [say.barely(percent(judgement.likely))] : []
      return say.join([say.counts(say.measure[id], elements, grounds), ...(against === '' ? [] : [say.against(against)]), ...close])
    }
    case 'problem': {
      const named = cue === null ? words(acts, 1) : [say.quotation(quote(cue))]
      return say.problem(say.topic[id], [...(named.length > 0 ? [say.names(named)] : []), ...(speaks === null ? [] : [speaks])])
    }
    case 'mention':
      return say.join([
        say.mention(say.topic[id], [...(speaks === null ? [] : [speaks]), against === '' ? say.nothing : say.declines(against)]),
        ...(judgement.isNear ? [say.near(percent(judgement.likely))] : []),
      ])
    case 'none':
      return say.join([say.none(say.topic[id]), ...(judgement.isNear ? [say.near(percent(judgement.likely))] : [])])
  }
}

/** In one line what a clause counts as and by which words; null where it is nothing. */
export function lineOf({ dimension: id, kind, cause, cue }: Judgement, quote: Quote, reader: Language): string | null {
  if (kind === 'none') return null
  const say = wordings[reader]
  const spans = cause.for.flatMap(({ words }) => (words === undefined ? [] : [words])).slice(0, 4)
  if (cue !== null && !spans.some((span) => span.start < cue.end && cue.start < span.end)) spans.push(cue)
  const title = { measure: say.counted(say.measure[id]), mention: say.mentioned(say.topic[id]), problem: say.named(say.topic[id]) }[kind]
  return spans.length === 0 ? title : `${title}${say.colon}${inOrder(spans, quote, reader)}`
}

/** Words in the order of the text, with … for what is left out between them. */
function inOrder(spans: readonly Span[], quote: Quote, reader: Language): string {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const { gap, space } = wordings[reader]
  return sorted.reduce((line, span, index) => {
    const before = sorted[index - 1]
    if (before === undefined) return quote(span)
    const left = quote({ start: before.end, end: span.start })
    return `${line}${left === '' ? space : gap}${quote(span)}`
  }, '')
}

/** The first words of some weights in quotation marks, in the order of the text. */
function quoted(weights: readonly Weight[], count: number, quote: Quote, reader: Language): string[] {
  const spans = weights.flatMap(({ words }) => (words === undefined ? [] : [words])).slice(0, count)
  return spans.toSorted((a, b) => a.start - b.start).map((span) => wordings[reader].quotation(quote(span)))
}

function signs(weights: readonly Weight[], count: number, reader: Language): string[] {
  const found: SignId[] = weights.flatMap(({ sign }) => (sign === undefined ? [] : [sign]))
  return found.slice(0, count).map((sign) => signName(sign)[reader])
}

function percent(likely: number): string {
  return `${Math.round(100 * likely)}%`
}

const from = percent(measureThreshold)
/** A measure below this is told to be barely one. */
const barely = 0.5

interface Wording {
  readonly topic: Readonly<Record<DimensionId, string>>
  readonly measure: Readonly<Record<DimensionId, string>>
  readonly nothing: string
  readonly colon: string
  readonly gap: string
  readonly space: string
  quotation(words: string): string
  list(items: readonly string[]): string
  join(sentences: readonly string[]): string
  speaks(words: readonly string[], topic: string): string
  acts(words: readonly string[]): string
  names(words: readonly string[]): string
  counts(measure: string, elements: readonly string[], grounds: readonly string[]): string
  byName(measure: string, elements: readonly string[]): string
  against(what: string): string
  declines(what: string): string
  mention(topic: string, grounds: readonly string[]): string
  problem(topic: string, grounds: readonly string[]): string
  heading(isCountedBelow: boolean, speaks: string | null): string
  none(nearest: string): string
  near(likely: string): string
  barely(likely: string): string
  counted(measure: string): string
  mentioned(topic: string): string
  named(topic: string): string
}

const zhTopic = topics('zh')
const enTopic = topics('en')

function topics(language: Language): Record<DimensionId, string> {
  const name = (id: DimensionId): string => dimension(id).name[language].toLowerCase()
  return {
    data: name('data'),
    compute: name('compute'),
    algorithm: name('algorithm'),
    talent: name('talent'),
    institutions: name('institutions'),
  }
}

const wordings: Readonly<Record<Language, Wording>> = {
  zh: {
    topic: zhTopic,
    measure: {
      data: '数据措施',
      compute: '算力措施',
      algorithm: '算法措施',
      talent: '人才措施',
      institutions: '制度措施',
    },
    nothing: '没有词语表示将要做什么',
    colon: '：',
    gap: '…',
    space: '',
    quotation: (words) => `“${words}”`,
    list: (items) => items.join('、'),
    join: (sentences) => sentences.join(''),
    speaks: (words, topic) => `${words.join('、')}说的是${topic}`,
    acts: (words) => `${words.join('、')}表示将要做`,
    names: (words) => `${words.join('、')}表明有不足`,
    counts: (measure, elements, grounds) =>
      `计为${measure}${elements.length > 0 ? `（${elements.join('、')}）` : ''}${grounds.length > 0 ? `：${grounds.join('，')}` : ''}。`,
    byName: (measure, elements) =>
      `计为${measure}${elements.length > 0 ? `（${elements.join('、')}）` : ''}：所做的是文稿已经定名的事项。`,
    against: (what) => `减分的是${what}。`,
    declines: (what) => `不像是要做的事：${what}`,
    mention: (topic, grounds) => `提到${topic}，但未作安排：${grounds.join('；')}。`,
    problem: (topic, grounds) => `指出${topic}方面的问题${grounds.length > 0 ? `：${grounds.join('，')}` : ''}。`,
    heading: (isCountedBelow, speaks) =>
      isCountedBelow
        ? '标题只点明事项，措施由其下的正文计算。'
        : `标题只点明事项，未作安排${speaks === null ? '' : `：${speaks}`}。`,
    none: (nearest) => `没有说到五个维度中的任何一个；最接近的是${nearest}。`,
    near: (likely) => `离措施只差一点（${likely}，${from}起算）。`,
    barely: (likely) => `刚够算作措施（${likely}，${from}起算）。`,
    counted: (measure) => `计为${measure}`,
    mentioned: (topic) => `提到${topic}，但未作安排`,
    named: (topic) => `指出${topic}方面的问题`,
  },
  en: {
    topic: enTopic,
    measure: {
      data: 'a data measure',
      compute: 'a compute measure',
      algorithm: 'an algorithm measure',
      talent: 'a talent measure',
      institutions: 'an institutional measure',
    },
    nothing: 'nothing says that something is to be done',
    colon: ': ',
    gap: ' … ',
    space: ' ',
    quotation: (words) => `“${words}”`,
    list: (items) => items.join(', '),
    join: (sentences) => sentences.join(' '),
    speaks: (words, topic) => `${enumerated(words)} ${words.length > 1 ? 'speak' : 'speaks'} of ${topic}`,
    acts: (words) => `${enumerated(words)} ${words.length > 1 ? 'say' : 'says'} that it is to be done`,
    names: (words) => `${enumerated(words)} ${words.length > 1 ? 'name' : 'names'} what is wanting`,
    counts: (measure, elements, grounds) =>
      `Counts as ${measure}${elements.length > 0 ? ` (${elements.join(', ')})` : ''}${grounds.length > 0 ? `: ${grounds.join('; ')}` : ''}.`,
    byName: (measure, elements) =>
      `Counts as ${measure}${elements.length > 0 ? ` (${elements.join(', ')})` : ''}: it acts on what the draft has given a name to.`,
    against: (what) => `Against it: ${what}.`,
    declines: (what) => `what speaks against a task: ${what}`,
    mention: (topic, grounds) => `Mentions ${topic}, commits to nothing: ${grounds.join('; ')}.`,
    problem: (topic, grounds) => `Points out a problem of ${topic}${grounds.length > 0 ? `: ${grounds.join('; ')}` : ''}.`,
    heading: (isCountedBelow, speaks) =>
      isCountedBelow
        ? 'A heading only names the matter; the text under it is what counts.'
        : `A heading only names the matter and commits to nothing${speaks === null ? '' : `: ${speaks}`}.`,
    none: (nearest) => `Speaks of none of the five dimensions; the nearest is ${nearest}.`,
    near: (likely) => `Just short of a measure (${likely}; it counts from ${from}).`,
    barely: (likely) => `Only just a measure (${likely}; it counts from ${from}).`,
    counted: (measure) => `Counts as ${measure}`,
    mentioned: (topic) => `Mentions ${topic}, commits to nothing`,
    named: (topic) => `Points out a problem of ${topic}`,
  },
}

function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
