import { formatEnclosed, readEnclosed } from './enclosed-number.ts'
import { formatFormalNumeral, formatHanNumeral, stems } from './han-numeral.ts'
import type { Marker } from './marker.ts'
import { formatRoman } from './roman-numeral.ts'

const hanRun = /[零〇○一二三四五六七八九十百千]+/

/**
 * The label of `marker` with another number, in the same style: （五） → （六）, 第十二条 → 第十三条, 3． → 4．, (b) → (c),
 * (iv) → (v), Sec. 2. → Sec. 3., 2.3 → 2.4, A.1 → A.2, Annex B → Annex C, ① → ②, ⑴ → ⑵, 甲、 → 乙、. A bullet is unchanged. A number that the style
 * cannot express is written in full: （21）.
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
    case 'annex':
      return formatAnnex(marker, number)
    default:
      return enclosed(label, number) ?? writtenOut(marker, number) ?? formatNumber(label, number)
  }
}

/** ⑴ → ⑵, with any mark after it; null if the label does not begin with such a character, or the number has none. */
function enclosed(label: string, number: number): string | null {
  const character = formatEnclosed(label.charCodeAt(0), number)
  return character === null ? null : character + label.slice(1)
}

/** A number past the end of a series of enclosed numbers, in full: ⒇ → （21）, ⒛ → 21．, ㈩ → （十一）. */
function writtenOut({ scheme, label }: Marker, number: number): string | null {
  if (readEnclosed(label.charCodeAt(0)) === null) return null
  const mark = label.slice(1)
  if (scheme === 'arabic') return `${number}${mark || '．'}`
  return `（${scheme === 'han-paren' ? formatHanNumeral(number) : number}）${mark}`
}

/** Annex B → Annex C, Schedule 2 → Schedule 3, Annex II → Annex III, Annex B.2 → Annex B.3. */
function formatAnnex({ label, number: own }: Marker, number: number): string {
  const letters = /(?<![\dA-Z])[A-Z]+(?=[.:]?$)/.exec(label)
  if (letters === null) return formatNumber(label, number)
  const [numeral] = letters
  const isLetter = numeral.length === 1 && (numeral.charCodeAt(0) & 0x1f) === own
  const fresh = isLetter ? formatLetter(number, true) : formatRoman(number).toUpperCase()
  return label.slice(0, letters.index) + fresh + label.slice(letters.index + numeral.length)
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
