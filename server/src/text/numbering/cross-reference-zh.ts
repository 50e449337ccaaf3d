import { quotations, within } from '../clauses/quotations.ts'
import { type CrossReference, markBefore, type ReferenceStep, type ReferenceUnit } from './cross-reference.ts'
import { decimalReferences } from './cross-reference-decimal-zh.ts'
import { documentReferredTo, titleBefore } from './document-before-zh.ts'
import { parseHanNumeral } from './han-numeral.ts'
import { letteredItems } from './letter-items-zh.ts'
import type { MarkerScheme } from './marker.ts'

const numeral = '(?:[零〇○一二三四五六七八九十百千]{1,8}|\\d{1,4})'
const bracketed = `[（(]?\\s?${numeral}\\s?[）)]?`
const join = '(?:[、,，和及与或至到—－～-]|以及|或者)'
const unitWord = `(?:(编|篇)(?![辑制号排])|(章)(?![程])|(节)(?![课目点能约日])|(条)(?![件例理线约纹形])|(款)(?![项式])|(项)(?![目])|(目)(?![标前的录])|(部分|点)(?![钟击]))(之${numeral})?`
/** Matches 第十六条, 第（三）项, 第三、五条, 第三、第五条, 第三至六条, 第三—六条; not 第一条件, 第三项目, 第一节课. */
const step = new RegExp(`第\\s?(${bracketed}(?:\\s?${join}\\s?第?\\s?${bracketed}){0,12})\\s?${unitWord}`, 'y')
/** What goes on with the number before it, with its unit but without 第: 第四条、五条, 第（一）项和（三）项. */
const further = new RegExp(`\\s?(${join})\\s?(${bracketed})\\s?${unitWord}`, 'y')
const units: readonly ReferenceUnit[] = ['part', 'chapter', 'division', 'article', 'alinea', 'item', 'subitem', 'point']
const ranks = new Map<ReferenceUnit, number>(units.map((unit, rank) => [unit, rank]))
/** 第二部分第（十二）项: a 部分 holds all but 编. */
const rankOfPart = 0.5

function rankOf({ unit, name }: Pick<ReferenceStep, 'unit' | 'name'>): number {
  return name === '部分' ? rankOfPart : (ranks.get(unit) ?? 0)
}

/** What may stand between: 第十条（分类）、第十二条. */
const joins =
  /^(?:[（(][^（）()第]{1,16}[）)])?\s?(?:[、,，和及与或至到]|以及|或者|并|直至|—|－|-|～){1,2}\s?(?:[\u3400-\u9fff]{1,8}编)?$/
const ranged = /至|到|—|－|-|～/

/** The references by number in a Chinese text, in order. */
export function chineseReferences(text: string): CrossReference[] {
  const decimals = decimalReferences(text)
  const others = text.includes('第') ? referencesByUnit(text, decimals) : none
  const numbered = decimals.length === 0 ? [...others] : inOrder([...others, ...decimals])
  const lettered = letteredItems(text, numbered)
  if (decimals.length + lettered.length === 0) return numbered
  return ofOneDocument(lettered.length === 0 ? numbered : inOrder([...numbered, ...lettered]), text)
}

function inOrder(found: CrossReference[]): CrossReference[] {
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** 《某规划》第2.1节和第三章 are both of that plan. */
function ofOneDocument(found: readonly CrossReference[], text: string): CrossReference[] {
  let before: CrossReference | null = null
  return found.map((one): CrossReference => {
    const between: string = before === null ? '。' : text.slice(before.span.end, one.span.start)
    const goesOn: boolean = one.target === 'unsaid' && (between === '' || joins.test(between))
    before = goesOn && before !== null ? { ...one, target: before.target, title: before.title } : one
    return before
  })
}

function referencesByUnit(text: string, decimals: readonly CrossReference[]): CrossReference[] {
  const found: CrossReference[] = []
  const quotes = quotations(text)
  let previousEnd = -1
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at)) {
    const paths = readPath(text, at)
    if (!paths) {
      at++
      continue
    }
    const join = found.length > 0 && at - previousEnd <= longestJoin ? text.slice(previousEnd, at) : null
    const continued = join !== null && joins.test(join)
    const isOfSame = sameUnit.test(text.slice(Math.max(0, at - 3), at))
    const last = found.at(-1)
    // At the head of a line stands its own number.
    const before = continued || (isOfSame && last && last.span.start > 0) ? last : undefined
    const holder = decimals.find(({ span }) => span.end === at)
    const rank = rankOf(paths.steps[0]?.[0] ?? { unit: 'article' })
    const isInner = rank > (ranks.get('article') ?? 0)
    const isOfPreceding =
      isInner && (before?.preceding !== undefined || behindPreceding.test(text.slice(Math.max(0, at - 8), at)))
    const preceding = isOfPreceding ? { preceding: precedingArticle } : null
    const target = before?.target ?? (isOfSame ? 'other' : documentReferredTo(text, at))
    const title = before ? before.title : target === 'other' ? titleBefore(text, at) : null
    const quoted = within(quotes, at)
    const inherited = holder ? holder.steps : outerSteps(before, paths.steps[0]?.[0])
    paths.steps.forEach((steps, index) => {
      const endsRange = index > 0 ? (paths.ranges[index] ?? false) : continued && ranged.test(join)
      const span = { start: index === 0 ? at : (steps[0]?.numeral.start ?? at), end: paths.end }
      found.push({ span, steps, inherited, ...preceding, target, title, endsRange, quoted, isBare: false })
    })
    previousEnd = addFurther(text, paths.end, found)
    at = previousEnd
  }
  return found
}

const none: readonly never[] = []
const longestJoin = 24
/** 该条第（三）项 is in the article that was named last; where none was, it is in one of another paragraph. */
const sameUnit = /[该同](?:条|款|项)的?$/

/** 前条第二项, 前条所列第二项 are in the article before. */
const behindPreceding = /(?<![之以目当提])[前上]一?条(?:[的中]|所列|规定的)?$/
const precedingArticle: readonly MarkerScheme[] = ['article', 'han', 'han-paren']

/** Adds the references that go on with the last one without 第. Returns where they end. */
function addFurther(text: string, from: number, found: CrossReference[]): number {
  let end = from
  for (let last = found.at(-1); last; last = found.at(-1)) {
    further.lastIndex = end
    const match = further.exec(text)
    const before = last.steps.at(-1)
    if (!match || !before) break
    const [whole, joined = '', words = ''] = match
    const start = end + whole.indexOf(words, joined.length)
    const [next] = readNumbers(words, start)
    if (!next || units[match.slice(3).findIndex((unit) => unit !== undefined)] !== before.unit) break
    if (!goesOn(before, next.number, joined, words)) break
    end += whole.length
    const { inserted: _, ...like } = before
    const after = markBefore(text, next.span.start)
    const own = { ...like, number: next.number, ...insertedBy(match), numeral: next.span, after }
    found.push({
      ...last,
      span: { start, end },
      steps: [own],
      inherited: outerSteps(last, own),
      endsRange: ranged.test(joined),
    })
  }
  return end
}

/** 三条 alone may be a count: but for a list of 条, a number that goes on is larger, and that of a 项 the very next. */
function goesOn({ unit, number }: ReferenceStep, next: number, joined: string, words: string): boolean {
  if (unit === 'article' && joined === '、') return next !== number
  return unit === 'article' || /[（(]/.test(words) ? next > number : next === number + 1
}

/** The steps of a reference that hold what the next one, whose first step is given, begins with. */
function outerSteps(before: CrossReference | undefined, first: ReferenceStep | undefined): readonly ReferenceStep[] {
  // What is listed with 第四部分 is not in it.
  if (!before || !first || before.steps.at(-1)?.name === '部分') return none
  const rank = rankOf(first)
  const outer = [...before.inherited, ...before.steps].filter((step) => rankOf(step) < rank)
  // Articles run through a document, but （一） begins again in each part: 第一部分第（一）条、第（二）条 are both of it.
  const isOfPart = first.unit === 'article' && first.after === 'bracket' && outer.some(({ name }) => name === '部分')
  return rank > (ranks.get('article') ?? 0) || isOfPart ? outer : none
}

interface Paths {
  /** The steps of each reference. There are several references if the last step lists several numbers: 第三、五条. */
  readonly steps: readonly (readonly ReferenceStep[])[]
  readonly ranges: readonly boolean[]
  readonly end: number
}

function readPath(text: string, at: number): Paths | null {
  const path: ReferenceStep[] = []
  let end = at
  let rank = -1
  for (;;) {
    step.lastIndex = end
    const match = step.exec(text)
    if (!match) break
    const place = match.slice(2).findIndex((unit) => unit !== undefined)
    const unit = units[place] ?? 'article'
    // 第三部分 is no numbered sentence, as 第三点 may be.
    const word = match[place + 2] === '部分' ? { name: '部分' } : null
    const inserted = insertedBy(match)
    const next = rankOf({ unit, ...word })
    if (path.length > 0 && next <= rank) break
    const numbers = readNumbers(match[1] ?? '', end + match[0].indexOf(match[1] ?? ''))
    const first = numbers[0]
    if (!first) break
    end += match[0].length
    rank = next
    if (numbers.length > 1) {
      const steps = numbers.map(({ number, span }, index) => [
        ...path,
        {
          unit,
          number,
          ...word,
          ...(index === numbers.length - 1 ? inserted : null),
          numeral: span,
          after: markBefore(text, span.start),
        },
      ])
      return { steps, ranges: numbers.map((entry) => entry.endsRange), end }
    }
    path.push({
      unit,
      number: first.number,
      ...word,
      ...inserted,
      numeral: first.span,
      after: markBefore(text, first.span.start),
    })
  }
  return path.length > 0 ? { steps: [path], ranges: [false], end } : null
}

/** 之一 of 第十二条之一, which is an article of its own. */
function insertedBy(match: RegExpExecArray): Pick<ReferenceStep, 'inserted'> | null {
  const inserted = match.at(-1)
  return inserted?.startsWith('之') ? { inserted } : null
}

interface ListedNumber {
  readonly number: number
  readonly span: { readonly start: number; readonly end: number }
  readonly endsRange: boolean
}

function readNumbers(list: string, offset: number): ListedNumber[] {
  const numbers: ListedNumber[] = []
  let last = 0
  for (const match of list.matchAll(/[零〇○一二三四五六七八九十百千]+|\d+/g)) {
    const number = /\d/.test(match[0]) ? Number(match[0]) : parseHanNumeral(match[0])
    if (number === null) return []
    const start = offset + match.index
    numbers.push({
      number,
      span: { start, end: start + match[0].length },
      endsRange: ranged.test(list.slice(last, match.index)),
    })
    last = match.index + match[0].length
  }
  return numbers
}
