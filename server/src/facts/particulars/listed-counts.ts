import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A count whose points stand in the same paragraph: 做好四项工作：一是…；二是…；三是…。 */
export interface ListedCount {
  /** In the prose. */
  readonly span: Span
  readonly words: string
  readonly count: number
  /** The last of the points. */
  readonly listed: number
  /** True if the block itself begins with a further point, 二是, and announces nothing. */
  readonly continues: boolean
}

/** The counts whose points are listed right behind them, 一是 or （一） to the last, each once; or that the block goes on with such points. */
export function listedCounts({ block, language }: ParticularsInput): readonly ListedCount[] {
  const { text } = block.prose
  if (language !== 'zh' || block.kind === 'contents' || !/[一二三四五六七八九十][是要）)]/.test(text)) return none
  if (further.test(text)) return continued
  const found = announced.exec(text)
  if (!found) return none
  const [whole, words = '', numeral = ''] = found
  const behind = text.slice(found.index + whole.length)
  const points = [...behind.matchAll(/^\s*[（(]/.test(behind) ? bracketed : point)].map(([, number = '']) => number)
  // Points within points, or a number left out: what the count is of can't be told.
  if (points.length < 2 || !points.every((number, at) => parseHanNumeral(number) === at + 1)) return none
  const count = parseHanNumeral(numeral) ?? Number(numeral)
  const start = found.index + whole.indexOf(words)
  return [{ span: { start, end: start + words.length }, words, count, listed: points.length, continues: false }]
}

const none: readonly ListedCount[] = []
const continued: readonly ListedCount[] = [
  { span: { start: 0, end: 0 }, words: '', count: 0, listed: 0, continues: true },
]
const further = /^\s*(?:[二三四五六七八九]|十[一二]?)[是要]/
/** Not behind another count, which may be that of the points: 四个方面十二项任务. */
const announced =
  /(?<![二两三四五六七八九十\d][个大类]?(?:方面|[类大个])?)((?<![第前后一二两三四五六七八九十百千零\d])(二|两|三|四|五|六|七|八|九|十|\d{1,2})(?:项|条|个方面|个|点|大|类|种)(?!以[上下内]|月|百分)[^，。；：:、和及与等\d]{0,8})[：:](?=\s*(?:一[是要]|[（(]一[）)]))/
/** （一）…；（二）…, in one paragraph. */
const bracketed = /(?<=^|[：:；;。，,]\s?)\s*[（(]([一二三四五六七八九十]{1,2})[）)]/g
const point = /(?<=^|[：:；;。，,]\s?)([一二三四五六七八九十]{1,2})[是要]/g
