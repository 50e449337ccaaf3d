import type { Deadline } from './deadline.ts'
import type { CuedInput } from './particulars-input.ts'
import { isToldBefore } from './told-before.ts'

/** A deadline in the words of the draft. */
export interface StatedDeadline extends Deadline {
  readonly words: string
  /** The block begins with it, as a stage does: 到2027年，…; 第二步：到2030年，…. */
  readonly heads: boolean
  /** Its sentence tells of what has been, or was to be. */
  readonly told: boolean
}

/** The deadlines that a block states, in order. */
export function statedDeadlines({ block, dates }: CuedInput): readonly StatedDeadline[] {
  if (block.kind === 'contents' || dates.length === 0) return none
  const { text } = block.prose
  const from = block.marker?.span.end ?? 0
  return dates.map((deadline) => ({
    ...quotable(text, deadline),
    heads: deadline.start - from <= longestStage && stage.test(text.slice(from, deadline.start)),
    told: isTold(text, deadline.end) || isToldBefore(text, deadline.start),
  }))
}

/** The deadline that a block begins with, as a stage does. */
export function stageDeadlines(input: CuedInput): readonly StatedDeadline[] {
  const { kind, marker, prose } = input.block
  if (kind !== 'item' && kind !== 'paragraph') return none
  const { text } = prose
  const from = marker?.span.end ?? 0
  if (!mayDate.test(text.slice(from, from + longestStage + longestDate))) return none
  const [first] = input.dates
  if (first === undefined || first.start - from > longestStage || !stage.test(text.slice(from, first.start)))
    return none
  return [{ ...quotable(text, first), heads: true, told: isTold(text, first.end) }]
}

/** A deadline as a message quotes it, without 于 and 在. */
function quotable(text: string, deadline: Deadline): Deadline & Pick<StatedDeadline, 'words'> {
  const isLed = '于在'.includes(text.charAt(deadline.start))
  const start = isLed ? deadline.start + (/^\s/.test(text.charAt(deadline.start + 1)) ? 2 : 1) : deadline.start
  return { ...deadline, start, words: text.slice(start, deadline.end).trim() }
}

const none: readonly StatedDeadline[] = []
const longestDate = 40
const mayDate = /20\d\d|五[”"’]?(?:期|末|时)|decade/

/** What may stand before the date of a stage. */
const stage =
  /^[\s—–-]*(?:第[一二三四五](?:步|阶段)[^。；;]{0,16}[。：:，]|[近中远]期[^。；;]{0,8}[：:，]|[^。；;，]{0,8}阶段[：:，])?[\s—–-]*$/
const longestStage = 40

/** How far after a date the words may stand that tell of what has been. */
const reach = 40

/** True if a sentence tells, after a date that ends at `at`, of what has been. */
export function isTold(text: string, at: number): boolean {
  const after = /^[^。；;]*/.exec(text.slice(at, at + reach))?.[0] ?? ''
  return /已(?:有|达|建|累计|形成|超|突破|完成|实现|经|全)|累计已|的(?:情况|统计|数据(?!集|库|目录|平台|产品|资源|服务|要素|空间|中心))|was |were |has been|had /.test(
    after,
  )
}
