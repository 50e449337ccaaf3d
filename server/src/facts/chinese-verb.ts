import type { RawPhrase } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Nothing but adverbs stands before it in its phrase. */
export function isAtHead(raw: RawPhrase, index: number): boolean {
  let at = raw.start
  for (let i = 0; i <= index; i++) {
    const token = raw.tokens[i]
    if (token === undefined || token.start > at) return false
    if (i < index && !token.entry.adverb) return false
    at = token.end
  }
  return true
}

export function isVerb(
  text: string,
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  atHead: boolean,
  governed: boolean,
): boolean {
  const { entry } = token
  if (entry.verb === null || token.inner) return false
  if (text[token.end] === '的' && !atHead) return false
  if (text[token.start - 1] === '的') return false
  if (isNegatedOrDone(text, token)) return false
  if (entry.verb === 'modal' && token.end - token.start === 1) {
    return next !== undefined && next.start === token.end && (next.entry.verb !== null || next.entry.adverb)
  }
  if (!entry.nominal || atHead) return true
  if (previous !== undefined && previous.end === token.start) {
    return previous.entry.adverb || previous.entry.verb === 'modal' || previous.entry.verb === 'encourage'
  }
  return governed && text[token.start - 1] === '并'
}

/** 不支持、尚未建立、已建成、建立了: what is not done, or done already, commits to nothing; 不得 and 不断 are words of their own. */
function isNegatedOrDone(text: string, token: Token): boolean {
  if (token.entry.verb === 'modal') return false
  const before = text[token.start - 1] ?? ''
  return '未已不'.includes(before) && before !== '' ? true : '了过'.includes(text[token.end] ?? '。')
}

export function adjoins(text: string, previous: Token | undefined, token: Token): boolean {
  if (previous === undefined) return false
  return (
    previous.entry.verb !== null &&
    token.start - previous.end <= 6 &&
    !/[，、]/.test(text.slice(previous.end, token.start))
  )
}
