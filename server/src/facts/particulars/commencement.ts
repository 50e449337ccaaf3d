import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/**
 * What a text says of when it applies. `takes-effect`: 自2026年1月1日起施行; `valid-until`: 有效期5年; `repeals`: another
 * document ceases, which the sentence names (《…》, a number) or does not.
 */
export interface Commencement {
  readonly kind: 'takes-effect' | 'valid-until' | 'repeals'
  /** In the prose. */
  readonly span: Span
  /** Of `repeals`: it says which document. */
  readonly names: boolean
}

/** Statements on commencement, term and repeal in the prose of a block, in order. */
export function commencementsIn(text: string, language: Language): readonly Commencement[] {
  if (language === 'en') return /effect|force|commence/i.test(text) ? [...matches(text, english, 'takes-effect')] : none
  const found: Commencement[] = []
  const add = (some: Iterable<Commencement>): void => {
    for (const one of some) found.push(one)
  }
  if (/施行|实施|执行|生效|试行/.test(text)) add(matches(text, takesEffect, 'takes-effect'))
  if (text.includes('有效')) add(matches(text, validUntil, 'valid-until'))
  if (text.includes('废止')) add(repeals(text))
  return found.sort((a, b) => a.span.start - b.span.start)
}

const none: readonly Commencement[] = []

const takesEffect =
  /(?:自|从|于)[^，。；自从于]{1,40}?(?:起|之日|日)(?:正式|开始)?(?:施行|实施|执行|生效|试行)|(?:施行|实施|执行|生效|试行)(?:日期|时间)[为由]?|自(?:公布|发布|印发|颁布)之日起/g
/** Not “有效期为自发放之日起6个月”, which is said of something that the draft gives. */
const validUntil = /有效期(?!限?(?:为|是)?自(?:发放|领取|取得|颁发|签发|核发|获得|批准|认定|授予))|有效至/g
const english =
  /\b(?:takes?|taking|come|comes|coming|enters?|entering|be) (?:in|into|in)?\s?(?:effect|force|effective)\b|\beffective (?:date|immediately|on|as of|upon)\b|\bcommence(?:s|ment)?\b/gi

function* matches(text: string, pattern: RegExp, kind: Commencement['kind']): Generator<Commencement> {
  for (const match of text.matchAll(pattern)) {
    yield { kind, span: { start: match.index, end: match.index + match[0].length }, names: false }
  }
}

/** 同时废止, 予以废止: only a sentence that repeals now. 废止 as one of a series (修改、废止) is the work of others. */
const repealed = /同时废止|予以废止|即行废止|自行废止|停止执行/g

function* repeals(text: string): Generator<Commencement> {
  for (const match of text.matchAll(repealed)) {
    const end = match.index + match[0].length
    const sentence =
      text
        .slice(Math.max(0, match.index - 300), match.index)
        .split(/[。；\n]/)
        .at(-1) ?? ''
    yield { kind: 'repeals', span: { start: match.index, end }, names: /《|号/.test(sentence) }
  }
}
