import { headingText } from './headings.ts'
import type { ParticularsInput } from './particulars-input.ts'

/**
 * What the words of a title or heading say of the text below. Rules that ask for this alone need not run again when other
 * words of a title change.
 */
export interface HeadingSigns {
  /** The years that a title says it is for: 2027—2029年. */
  readonly years: readonly TitleYears[]
  /** A title of a decision on amendments, which speaks of the articles of another text. */
  readonly amends: boolean
  /** Below is told what is or has been done: 2025年任务完成情况, “Progress to date”. */
  readonly accounts: boolean
}

export interface TitleYears {
  readonly from: number
  readonly to: number
}

/** Empty for most headings, which say none of it. */
export function headingSigns(input: ParticularsInput): readonly HeadingSigns[] {
  const words = headingText(input)[0]?.text
  if (words === undefined) return none
  const isTitle = input.block.kind === 'title'
  const years = isTitle ? yearsIn(words) : noYears
  const amends = isTitle && /修[改正订]|废止/.test(words)
  const accounts = ofAccounts.some((form) => form.test(words))
  return years.length > 0 || amends || accounts ? [{ years, amends, accounts }] : none
}

function yearsIn(words: string): readonly TitleYears[] {
  return [...words.matchAll(yearRange)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }))
}

const none: readonly HeadingSigns[] = []
const noYears: readonly TitleYears[] = []
const yearRange = /(20\d\d)\s?年?\s?(?:[—–―\-－~～至到]{1,2}|to)\s?(20\d\d)(?!\d)/g
const ofAccounts: readonly RegExp[] = [
  /(?:完成|进展|落实|执行|实施|推进)情况(?:一览|统计|汇总|明细)?表?$/,
  /^progress(?: (?:to date|so far|made|report|in|since|on|against)\b.*)?$/i,
  /\b(?:completed|delivered|achieved|to date|so far)$/i,
  /^completed (?:actions|tasks|measures|commitments|work)\b/i,
]
