import type { Span } from '../../text/document/span.ts'

/** True for a clause that asks: If not, what should they pay? A question commits to nothing, whatever its words. */
export function isQuestion(text: string, { start, end }: Span): boolean {
  return asks.test(text.slice(Math.max(start, end - reach), end + 1))
}

const reach = 8
const asks = /[?？][\s”’"'）)\]*_]*$/
