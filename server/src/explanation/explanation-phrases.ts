import { enumerated, withoutMarks } from '../enumerated.ts'
import type { Entry } from '../facts/clause/fact.ts'
import { dimension } from '../framework/framework.ts'
import type { DimensionId, Language, Localized } from '../framework/types.ts'
import { measureThreshold } from '../weighing/weights/network.ts'

/** Returns the probability of what falls short of a measure as readers see it: never as much as a measure needs. */
export function percent(likely: number): string {
  return `${Math.min(Math.round(100 * likely), needed - 1)}%`
}

const needed = Math.round(100 * measureThreshold)
const from = `${needed}%`

/** The parts of explanation sentences, in the reader's language. */
export interface ExplanationPhrases {
  readonly topic: Readonly<Record<DimensionId, string>>
  readonly measure: Readonly<Record<DimensionId, string>>
  readonly nothing: string
  /** Of a mention in which something is done. */
  readonly little: string
  readonly colon: string
  readonly gap: string
  readonly space: string
  join(sentences: readonly string[]): string
  speaks(words: readonly string[], topic: string): string
  acts(words: readonly string[]): string
  actsBySign(sign: string): string
  names(words: readonly string[]): string
  counts(measure: string, elements: readonly string[], grounds: readonly string[]): string
  byName(measure: string, elements: readonly string[]): string
  /** A directive says so. */
  directed(isMeasure: boolean, measure: string, elements: readonly string[]): string
  against(what: readonly string[]): string
  declines(words: readonly string[], signs: readonly string[]): string
  mention(topic: string, grounds: readonly string[]): string
  elsewhere(topic: string, speaks: string | null, against: readonly string[]): string
  problem(topic: string, grounds: readonly string[]): string
  /** `isRunIn`: it is the first sentence of an item, and no line of its own. */
  heading(isRunIn: boolean, isCountedBelow: boolean, speaks: string | null): string
  question(topic: string): string
  refusal(topic: string): string
  entry(topic: string, entry: Entry): string
  none(nearest: string | null): string
  left(topic: string): string
  near(likely: string): string
  counted(measure: string): string
  mentioned(topic: string): string
  mentionedBeside(topic: string): string
  named(topic: string): string
}

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

export const explanationPhrases: Readonly<Record<Language, ExplanationPhrases>> = {
  zh: {
    topic: topics('zh'),
    measure: {
      data: '数据措施',
      compute: '算力措施',
      algorithm: '算法措施',
      talent: '人才措施',
      institutions: '制度措施',
    },
    nothing: '没有写明要做什么',
    little: '写到的事还不足以计为措施',
    colon: '：',
    gap: '…',
    space: '',
    join: (sentences) => sentences.join(''),
    speaks: (words, topic) => `${listed(words)}属于${topic}方面`,
    acts: (words) => `${listed(words)}表示要采取行动`,
    actsBySign: (sign) => `${sign}，可见要采取行动`,
    names: (words) => `${listed(words)}表明有不足`,
    counts: (measure, elements, grounds) =>
      `计为${measure}${elements.length > 0 ? `（${elements.join('、')}）` : ''}${grounds.length > 0 ? `：${grounds.join('，')}` : ''}。`,
    byName: (measure, elements) =>
      `计为${measure}${elements.length > 0 ? `（${elements.join('、')}）` : ''}：所安排的是文稿已经定名的事项。`,
    directed: (isMeasure, measure, elements) =>
      `${isMeasure ? '计为' : '不计为'}${measure}${elements.length > 0 ? `（${elements.join('、')}）` : ''}：文中的指令这样要求。`,
    against: (what) => `不利因素：${listed(what)}。`,
    declines: (words, signs) =>
      words.length > 0
        ? `${listed(words)}${words.length > 1 ? '，都' : ''}表明这不是要做的事`
        : `${listed(signs)}，可见不是要做的事`,
    mention: (topic, grounds) => `提到${topic}，但未作安排：${grounds.join('；')}。`,
    elsewhere: (topic, speaks, against) =>
      `提到${topic}，但所作的安排主要不在${topic}方面${speaks === null ? '' : `：${speaks}`}${against.length === 0 ? '' : `；不利因素：${listed(against)}`}。`,
    problem: (topic, grounds) => `指出${topic}方面的问题${grounds.length > 0 ? `：${grounds.join('，')}` : ''}。`,
    question: (topic) => `提到${topic}：这是提问，不作安排。`,
    refusal: (topic) => `提到${topic}：说的是不做、不要求做的事，或者他人的建议，不作安排。`,
    entry: (topic, entry) =>
      `提到${topic}：${entry === 'term' ? '这是解释用语，不作安排' : '只有名称和数字，没有写明要做什么'}。`,
    heading: (isRunIn, isCountedBelow, speaks) =>
      isCountedBelow
        ? `${lead(isRunIn, 'zh')}只点明事项，有无措施看${isRunIn ? '其后的文字' : '其下的正文'}。`
        : `${lead(isRunIn, 'zh')}只点明事项，未作安排${speaks === null ? '' : `：${speaks}`}。`,
    none: (nearest) => `不涉及五个维度中的任何一个${nearest === null ? '' : `；最接近的是${nearest}`}。`,
    left: (topic) => `未计入${topic}。`,
    near: (likely) => `接近措施（${likely}，达到${from}才计入）。`,
    counted: (measure) => `计为${measure}`,
    mentionedBeside: (topic) => `提到${topic}，所作安排不在这方面`,
    mentioned: (topic) => `提到${topic}，但未作安排`,
    named: (topic) => `指出${topic}方面的问题`,
  },
  en: {
    topic: topics('en'),
    measure: {
      data: 'a data measure',
      compute: 'a compute measure',
      algorithm: 'an algorithm measure',
      talent: 'a talent measure',
      institutions: 'an institutional measure',
    },
    nothing: 'nothing says that something is to be done',
    little: 'what it says is too little for a measure',
    colon: ': ',
    gap: ' … ',
    space: ' ',
    join: (sentences) => sentences.join(' '),
    speaks: (words, topic) => `${joined(words)} ${words.length > 1 ? 'concern' : 'concerns'} ${topic}`,
    acts: (words) => `${joined(words)} ${words.length > 1 ? 'show' : 'shows'} that something is to be done`,
    actsBySign: (sign) => `${sign} shows that something is to be done`,
    names: (words) => `${joined(words)} ${words.length > 1 ? 'point' : 'points'} to a shortfall`,
    counts: (measure, elements, grounds) =>
      `Counts as ${measure}${elements.length > 0 ? ` (${elements.join(', ')})` : ''}${grounds.length > 0 ? `: ${grounds.join('; ')}` : ''}.`,
    byName: (measure, elements) =>
      `Counts as ${measure}${elements.length > 0 ? ` (${elements.join(', ')})` : ''}: it acts on something that the draft has defined.`,
    directed: (isMeasure, measure, elements) =>
      `${isMeasure ? 'Counts as' : 'Does not count as'} ${measure}${elements.length > 0 ? ` (${elements.join(', ')})` : ''}: a directive in the draft says so.`,
    against: (what) => `Against it: ${what.join(', ')}.`,
    declines: (words, signs) => `what speaks against a task: ${[...words, ...signs].join(', ')}`,
    mention: (topic, grounds) => `Mentions ${topic} but commits to nothing: ${grounds.join('; ')}.`,
    elsewhere: (topic, speaks, against) =>
      `Mentions ${topic}; what it commits to is hardly about ${topic}${speaks === null ? '' : `: ${speaks}`}${against.length === 0 ? '' : `; against it: ${against.join(', ')}`}.`,
    problem: (topic, grounds) =>
      `Raises a problem with ${topic}${grounds.length > 0 ? `: ${grounds.join('; ')}` : ''}.`,
    question: (topic) => `Mentions ${topic}: a question commits to nothing.`,
    refusal: (topic) =>
      `Mentions ${topic}: what will not be done, need not be done or was asked for by others commits to nothing.`,
    entry: (topic, entry) =>
      `Mentions ${topic}: ${entry === 'term' ? 'what a term means' : 'a name with figures'} commits to nothing.`,
    heading: (isRunIn, isCountedBelow, speaks) =>
      isCountedBelow
        ? `${lead(isRunIn, 'en')} only names the matter; the text ${isRunIn ? 'after' : 'under'} it is what counts.`
        : `${lead(isRunIn, 'en')} only names the matter and commits to nothing${speaks === null ? '' : `: ${speaks}`}.`,
    none: (nearest) => `Concerns none of the five dimensions${nearest === null ? '' : `; the nearest is ${nearest}`}.`,
    left: (topic) => `Not counted for ${topic}.`,
    near: (likely) => `Just short of a measure (${likely}; ${from} is needed).`,
    counted: (measure) => `Counts as ${measure}`,
    mentionedBeside: (topic) => `Mentions ${topic} but commits to something else`,
    mentioned: (topic) => `Mentions ${topic} but commits to nothing`,
    named: (topic) => `Raises a problem with ${topic}`,
  },
}

function lead(isRunIn: boolean, language: Language): string {
  return (isRunIn ? runIn : heading)[language]
}

const runIn: Localized = { zh: '段首句', en: 'The lead of a paragraph' }
const heading: Localized = { zh: '标题', en: 'A heading' }

/** a, b and c. */
function joined(words: readonly string[]): string {
  return enumerated(words, ', ', ' and ')
}

function listed(words: readonly string[]): string {
  return withoutMarks(words.join('、'))
}
