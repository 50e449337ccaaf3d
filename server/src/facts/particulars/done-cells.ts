import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** The columns of a row whose cells say that its task is done: 已完成, 2025年12月（已完成）, “Completed in May”. */
export function doneColumns(cells: readonly Span[], text: string, language: Language): readonly number[] {
  const [mayBe, isDone] = language === 'zh' ? chinese : english
  if (!mayBe.test(text)) return none
  return cells.flatMap(({ start, end }, column) => {
    const words = text.slice(start, end)
    return words.length <= longest && isDone.test(words) && !open.test(words) ? [column] : []
  })
}

const none: readonly number[] = []
const longest = 60

/** What is done in part, or has more to come. */
const open = /[%％]|部分|尚|未|待|正在|拟|\b(?:not|part(?:ly|ial(?:ly)?)?|except|yet|pending)\b/i

/** A word without which nothing is done, and a whole cell: 已完成, but not 已完成招标. */
type Form = readonly [mayBe: RegExp, isDone: RegExp]

const done =
  '(?:完成|建成|办结|销号|结项|印发|出台|发布|上线|投[用产]|投入使用|启用|运行|落实|实施|实现|达[标到]|验收|通过|交付|兑现)'
const chinese: Form = [
  /已|完成|办结/,
  new RegExp(
    `^(?:完成|办结)$|已经?(?:于[^，。；]{1,12}?)?(?:全部|全面|按期|按时|如期|提前|顺利)*${done}{1,3}(?=$|[\\s）)（(，,。；;：:])`,
  ),
]
const english: Form = [
  /\b(?:completed?|done|delivered|achieved|finished|implemented)\b/i,
  /(?:^|[(,;:—–-]\s?)(?:(?:fully|now|already|all)\s)?(?:completed?|done|delivered|achieved|finished|implemented)(?=$|[,.;:()]|\s(?:\(|\d|[A-Z][a-z]{2}|(?:in|on|since|early|ahead)\b))/i,
]
