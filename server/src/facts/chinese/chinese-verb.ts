import type { Token } from '../clause/tokens.ts'

/**
 * True if a Chinese word that may be a verb is one here. `atHead`: only adverbs precede it in its phrase; `governed`:
 * another verb governs it.
 */
export function isVerb(
  text: string,
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  atHead: boolean,
  governed: boolean,
): boolean {
  const { verb, nominal } = token.entry
  if (verb === null || token.inner) return false
  const before = text.charCodeAt(token.start - 1)
  if (before === of || (!atHead && text.charCodeAt(token.end) === of)) return false
  if (verb === 'modal') {
    if (token.end - token.start === 1) return opensVerb(token, next)
  } else if (isNegated(before) || isDone(text.charCodeAt(token.end))) return false
  if (!nominal || atHead) return true
  if (previous !== undefined && previous.end === token.start) {
    return previous.entry.adverb || previous.entry.verb === 'modal' || previous.entry.verb === 'encourage'
  }
  return governed && before === and
}

/** True if a verb, or an adverb, comes right after the token. */
export function opensVerb(token: Token, next: Token | undefined): boolean {
  return next !== undefined && next.start === token.end && (next.entry.verb !== null || next.entry.adverb)
}

const of = 0x7684 // 的
const and = 0x5e76 // 并

/**
 * 不支持、尚未建立、已建成: what is not done, or is already done, commits to nothing. 不得 and 不断 are words of their
 * own.
 */
function isNegated(before: number): boolean {
  return before === 0x672a /* 未 */ || before === 0x5df2 /* 已 */ || before === 0x4e0d /* 不 */
}

/** Already done: 建立了、去过. */
function isDone(next: number): boolean {
  return next === 0x4e86 /* 了 */ || next === 0x8fc7 /* 过 */
}

export function adjoins(text: string, previous: Token | undefined, token: Token): boolean {
  if (previous === undefined || previous.entry.verb === null || token.start - previous.end > 6) return false
  for (let at = previous.end; at < token.start; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xff0c /* ， */ || code === 0x3001 /* 、 */) return false
  }
  return true
}
