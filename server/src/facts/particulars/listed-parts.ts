/** A part of a total: 数据中心 7 亿元. */
interface Part {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** It is no exact figure: 7个以上. */
  readonly isBound: boolean
  readonly end: number
}

/**
 * The parts that are listed after 其中, each an amount with its name. Parts joined by “、” end at the first comma; those
 * joined by commas where they add up. What is said next (另有, 带动, 年产值) is of another matter. `amount` has the figure,
 * the unit and a bound. `scaleOf`: a unit in that of the total.
 */
export function partsListed(
  text: string,
  amount: RegExp,
  total: number,
  scaleOf: (unit: string) => number = () => 1,
): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  let sum = 0
  let joint = ''
  for (const match of text.matchAll(amount)) {
    const [, figure, unit = '', bound] = match
    const between = text.slice(end, match.index)
    const own = joints.exec(between)?.[0] ?? ''
    const name = between.slice(own.length).replace(opening, '')
    if (parts.length > 0) {
      if (beyond.test(name) || (joint === '、' && /[，,]/.test(between))) break
      if (/[，,]/.test(between) && isNear(sum, total)) break
      if (own.includes('、')) joint = '、'
    }
    end = match.index + match[0].length
    // 0.6 is not 6,000 × 0.0001 to the last digit.
    const value = Number((numberIn(figure) * scaleOf(unit)).toFixed(8))
    sum += value
    parts.push({ name, value, unit, isBound: bound !== undefined, end })
  }
  return parts
}

const opening = /^其中[，,：:]?/
/** What joins a part to the one before. */
const joints = /^(?:[、，,]?(?:以及|和|及|与)?)/
const beyond = /(?:^|[，,、])(?:另|此外|同时|并|还|可|带动|拉动|撬动|形成|实现|年[产均度销节]|累计|预计|总|共)/

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6
}

export function numberIn(figure = ''): number {
  return Number(figure.replace(/[,，]/g, ''))
}

/**
 * True if nothing can be in two of the classes that are named: they are places, years or the rest (其他), or grades and
 * kinds of one sort (国家级、省级). A firm may be large and new, a teacher young and a woman.
 */
export function areApart(names: readonly string[]): boolean {
  if (names.some((name) => /^其[他它余]/.test(name))) return true
  return [/[省市县区州旗乡镇]$/, /20\d\d年/, ...sorts].some((sort) => names.every((name) => sort.test(name)))
}

const sorts = [/级/, /类/, /(?<!典)型/, /期/, /批/]
