import { quotations, within } from '../clauses/quotations.ts'
import type { CrossReference, ReferenceStep } from './cross-reference.ts'
import { documentReferredTo, isAfterOwnName, titleBefore } from './document-before-zh.ts'

const number = '[1-9]\\d?(?:[.．][1-9]\\d?){1,3}'
const edge = '(?![\\d%％‰]|[.．]\\d)'
const join = '(?:[、,，和及与或至到—－～~-]|以及|或者){1,2}'
/** A number, or several that share what stands before and after them: 第2.1、2.3节, 2.1至2.3节. */
const list = new RegExp(
  `(?<![\\d.．A-Za-z_/—-])(第\\s?)?(${number}${edge}(?:\\s?${join}\\s?第?\\s?${number}${edge}){0,12})`,
  'g',
)
const each = new RegExp(number, 'g')
/** What counts no figures: nothing has 2.1节. */
const section = /^\s?(?:小节|章节|节(?![能电水约省支余假气庆俭流拍奏肢点课目日育制]))/
const unit = /^\s?(?:部分|条(?![件例理线约纹形])|款(?![项式])|项(?!目)|目(?![标前的录])|点(?![钟击])|章(?!程))/
const joined = new RegExp(`^\\s?${join}\\s?$`)
const ranged = /至|到|—|－|～|~|-/
/** Numbers that are counted by themselves, and versions. */
const foreign = /(?:[图表式]|附[件录]|专栏|案例|版本?|型号|标号|[A-Za-z])\s?$/
/** Words that a number of the draft itself comes after, and those that then come after it. */
const seen = /[见看阅]\s?$|参照\s?$|对应(?:正文|任务)?\s?$/
/** （1.2） alone names a section; a figure in brackets stands behind what it measures. */
const enclosed = /(?<![率数值比例倍权重额量度])[（(]\s?$/
const behindEnclosed = /^\s?[）)]/
const behindSeen = /^\s?(?:$|[、，,。；;：:）)”」和与及至到或的中所]|以及|部分)/
const followed = /(?:按照?|依照|依据|根据|遵照|落实|违反)\s?$/
const behindFollowed = /^\s?的?(?:要求|规定|内容|任务|部署|措施|做法|程序|办理|明确|所列)/

/**
 * The references by decimals in a Chinese text, in order: 第2.1节, 2.1至2.3节, 详见3.1, 2.1.1. A number alone is bare:
 * only one of the draft's own labels is meant, since most numbers with a point are figures.
 */
export function decimalReferences(text: string): CrossReference[] {
  if (!hasDecimal.test(text)) return []
  const quotes = quotations(text)
  const found: CrossReference[] = []
  for (const match of text.matchAll(list)) {
    const [whole, ordinal, numbers = ''] = match
    const start = match.index
    const end = start + whole.length
    const before = text.slice(Math.max(0, start - 48), start)
    const behind = text.slice(end, end + 8)
    const last = found.at(-1)
    const between = last && start - last.span.end <= 4 ? text.slice(last.span.end, start) : ''
    const goesOn = last !== undefined && joined.test(between) ? last : null
    const kind = kindOf(
      { isOrdinal: ordinal !== undefined, isDeep: isDeep(numbers), goesOn: goesOn !== null },
      before,
      behind,
    )
    if (kind === null) continue
    const target = goesOn ? goesOn.target : documentReferredTo(text, start)
    const shared = {
      inherited: none,
      target,
      title: goesOn ? goesOn.title : target === 'other' ? titleBefore(text, start) : null,
      quoted: within(quotes, start),
      isBare: kind.isBare,
    }
    const offset = start + (ordinal?.length ?? 0)
    const all = [...numbers.matchAll(each)]
    all.forEach(({ 0: one, index }, place) => {
      const { 0: previous = '', index: at = 0 } = all[place - 1] ?? {}
      const own = offset + index
      found.push({
        ...shared,
        span: {
          start: place === 0 ? start : own,
          end: kind.isBare ? own + one.length : end + kind.length,
        },
        steps: stepsOf(one, own),
        endsRange: ranged.test(place === 0 ? (goesOn ? between : '') : numbers.slice(at + previous.length, index)),
      })
    })
  }
  return found
}

const hasDecimal = /\d[.．]\d/
const none: readonly never[] = []

function isDeep(numbers: string): boolean {
  return (numbers.match(each) ?? []).every((one) => one.split(/[.．]/).length > 2)
}

interface Signs {
  /** With 第 before it. */
  readonly isOrdinal: boolean
  /** Of three numbers at least, as no figure has. */
  readonly isDeep: boolean
  /** In a list with the reference before it. */
  readonly goesOn: boolean
}

/** How decimals are references, with the length of their unit; null for figures. */
function kindOf(
  { isOrdinal, isDeep, goesOn }: Signs,
  before: string,
  behind: string,
): { readonly isBare: boolean; readonly length: number } | null {
  const isOwn = isAfterOwnName(before)
  if (!isOrdinal && !isOwn && foreign.test(before)) return null
  const isShown = isOrdinal || isOwn || goesOn || seen.test(before) || followed.test(before)
  const words = section.exec(behind) ?? (isShown || isDeep ? unit.exec(behind) : null)
  if (words) return { isBare: false, length: words[0].length }
  // At the start of a line or cell it may be a number that was not read as one.
  if (before.trim() === '') return null
  if (enclosed.test(before) && behindEnclosed.test(behind)) return { isBare: true, length: 0 }
  const isFirm =
    isOwn || goesOn || seen.test(before)
      ? behindSeen.test(behind)
      : followed.test(before) && behindFollowed.test(behind)
  return isFirm || isDeep ? { isBare: true, length: 0 } : null
}

function stepsOf(words: string, offset: number): ReferenceStep[] {
  return [...words.matchAll(/\d+/g)].map((match, index) => {
    const start = offset + match.index
    return {
      unit: index === 0 ? 'section' : 'subsection',
      number: Number(match[0]),
      numeral: { start, end: start + match[0].length },
      after: index === 0 ? null : 'point',
    }
  })
}
