import type { Block } from '../model/block.ts'
import { parseHanNumeral } from '../numbering/han-numeral.ts'

/** The numbers of which a line says that nothing stands there. */
export interface DeclaredGap {
  readonly first: number
  readonly last: number
}

/**
 * The gap that a block declares: “2.4–2.6 [Not used]”, 第五条至第七条（删去）. Null for any other block. Whatever the words in
 * brackets, a range of numbers with nothing else is one. A single number with such words is a provision like others.
 */
export function declaredGap({ kind, prose: { text } }: Block): DeclaredGap | null {
  if (kind === 'row' || text.length > longest || !closing.test(text)) return null
  const [, first = '', last = ''] = range.exec(text) ?? []
  const [from, to] = [lastNumber(first), lastNumber(last)]
  return from === null || to === null || from >= to ? null : { first: from, last: to }
}

const longest = 60
const closing = /[\])）〕】]\.?$/
const number = String.raw`(?:第\s?)?[（(]?((?:[A-Z]\.)?(?:\d{1,3}\.)*\d{1,3}|[一二三四五六七八九十百]{1,6})[）)]?[编章节条款项]?[.．、]?`
const range = new RegExp(
  String.raw`^(?:(?:[Ss]ec(?:tion|\.)|[Aa]rticle|[Pp]aragraph|[Cc]lause|[Rr]ecommendation|[Aa]ction)s? )?${number}\s?(?:[–—~～-]{1,2}|至|到|to|through|and|和|及|、)\s?${number}\s*[[(（〔【][^\d\])）〕】]{1,30}[\])）〕】]\.?$`,
)

/** 6 of 2.6, 七 of 第七条. */
function lastNumber(label: string): number | null {
  const digits = /\d+$/.exec(label)?.[0]
  return digits === undefined ? parseHanNumeral(label) : Number(digits)
}
