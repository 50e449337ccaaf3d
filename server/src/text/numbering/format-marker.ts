import { formatEnclosed, readEnclosed } from './enclosed-number.ts'
import { formatFormalNumeral, formatHanNumeral, stems } from './han-numeral.ts'
import type { Marker } from './marker.ts'
import { formatRoman } from './roman-numeral.ts'

const hanRun = /[零〇○一二三四五六七八九十百千]+/

/**
 * Returns the label of `marker` with another number, in the same style: （五） → （六）, 第十二条 → 第十三条, 3． → 4．, (b) → (c),
 * (iv) → (v), Sec. 2. → Sec. 3., 2.3 → 2.4, ① → ②, ⑴ → ⑵, 甲、 → 乙、. A bullet stays the same. Past the end of a series (①
 * ends at ⑳) the number is written out: （21）.
 */
export function formatMarker(marker: Marker, number: number): string {
  const { label } = marker
  switch (marker.scheme) {
    case 'bullet':
      return label
    case 'stem':
      return number <= stems.length ? label.replace(/^./, stems.charAt(number - 1)) : label
    case 'formal':
      return label.replace(/^[零壹贰叁肆伍陆柒捌玖拾]+/, formatFormalNumeral(number))
    case 'circled':
      return enclosed(label, number) ?? `（${number}）`
    case 'alpha':
    case 'capital':
      return (
        enclosed(label, number) ?? label.replace(/[A-Za-z]+/, () => formatLetter(number, marker.scheme === 'capital'))
      )
    case 'roman':
      return label
        .replace(/[Ⅰ-Ⅻⅰ-ⅻ]/, (numeral) => enclosed(numeral, number) ?? formatRoman(number).toUpperCase())
        .replace(/[A-Za-z]+/, (numeral) => sameCase(formatRoman(number), numeral))
    default:
      return enclosed(label, number) ?? writtenOut(marker, number) ?? formatNumber(label, number)
  }
}

/** ⑴ → ⑵, keeping the mark after it; null if the label is not such a character, or its series has no such number. */
function enclosed(label: string, number: number): string | null {
  const character = formatEnclosed(label.charCodeAt(0), number)
  return character === null ? null : character + label.slice(1)
}

/** Writes out numbers past the end of a series: ⒇ → （21）, ⒛ → 21．, ㈩ → （十一）. */
function writtenOut({ scheme, label }: Marker, number: number): string | null {
  if (readEnclosed(label.charCodeAt(0)) === null) return null
  const mark = label.slice(1)
  if (scheme === 'arabic') return `${number}${mark || '．'}`
  return `（${scheme === 'han-paren' ? formatHanNumeral(number) : number}）${mark}`
}

function formatNumber(label: string, number: number): string {
  const arabic = /\d+(?=\D*$)/
  if (arabic.test(label)) return label.replace(arabic, String(number))
  if (hanRun.test(label)) return label.replace(hanRun, formatHanNumeral(number))
  return label.replace(/[ivxlcdm]+(?=[^a-z]*$)/i, (numeral) => sameCase(formatRoman(number), numeral))
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb, as in American statutes. */
function formatLetter(number: number, capital: boolean): string {
  const letter = String.fromCharCode((capital ? 0x41 : 0x61) + ((number - 1) % 26))
  return letter.repeat(Math.floor((number - 1) / 26) + 1)
}

function sameCase(text: string, model: string): string {
  return model === model.toUpperCase() ? text.toUpperCase() : text
}
