import { hanDigits } from './paper-heading.ts'
import type { Language } from './types.ts'

/**
 * Returns the short name of a place in the paper: `4.2#1` is 四（二）一, 4 (2) ¶1. The paragraphs of section 4 begin
 * with 一是, 二是 … and are named by that number, those of the other sections by ·第2段. A string that is not a locus
 * is returned unchanged.
 */
export function locusLabel(at: string, language: Language): string {
  const locus = readLocus(at)
  if (!locus) return at
  const { part, section, subsection, paragraph } = locus
  if (language === 'en') {
    return [`${part}`, section && `(${section})`, subsection && `${subsection}`, paragraph && `¶${paragraph}`]
      .filter(Boolean)
      .join(' ')
  }
  const place = `${han(part)}${section ? `（${han(section)}）` : ''}${subsection || ''}`
  if (!paragraph) return place
  return isListed(locus) ? `${place}${han(paragraph)}` : `${place}·第${paragraph}段`
}

/** The same in full: 第四部分（二）第一条; part 4 (2), paragraph 1. */
export function locusTitle(at: string, language: Language): string {
  const locus = readLocus(at)
  if (!locus) return at
  const { part, section, subsection, paragraph } = locus
  if (language === 'en') {
    const place = `part ${part}${section ? ` (${section})` : ''}${subsection ? `, subsection ${subsection}` : ''}`
    return paragraph ? `${place}, paragraph ${paragraph}` : place
  }
  const place = `第${han(part)}部分${section ? `（${han(section)}）` : ''}${subsection ? `第${subsection}目` : ''}`
  if (!paragraph) return place
  return isListed(locus) ? `${place}第${han(paragraph)}条` : `${place}第${paragraph}段`
}

/** Numbers from 1; 0 for what the locus does not have. */
interface Place {
  readonly part: number
  readonly section: number
  readonly subsection: number
  readonly paragraph: number
}

const form = /^([1-4])(?:\.([1-9])(?:\.([1-9]))?)?(?:#([1-9]\d?))?$/

function readLocus(at: string): Place | null {
  const found = form.exec(at)
  if (!found) return null
  const [part = 0, section = 0, subsection = 0, paragraph = 0] = found.slice(1).map((digits) => Number(digits ?? 0))
  return { part, section, subsection, paragraph }
}

/** In section 4 the paper numbers its paragraphs itself. */
function isListed({ part, section }: Place): boolean {
  return part === 4 && section > 0
}

/** A number from 1 to 99 in Chinese. */
function han(number: number): string {
  const tens = Math.floor(number / 10)
  return (tens > 1 ? hanDigits.charAt(tens - 1) : '') + (tens > 0 ? '十' : '') + hanDigits.charAt((number % 10) - 1)
}
