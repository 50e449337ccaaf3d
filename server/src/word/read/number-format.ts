import { formatEnclosed } from '../../text/numbering/enclosed-number.ts'
import { formatFormalNumeral, formatHanNumeral, stems } from '../../text/numbering/han-numeral.ts'
import { formatRoman } from '../../text/numbering/roman-numeral.ts'

/** A number as Word writes it in a format (ISO/IEC 29500-1, 17.18.59); in digits where the format is not known. */
export function formatNumber(number: number, format: string): string {
  return (Object.hasOwn(formats, format) ? formats[format]?.(number) : null) ?? String(number)
}

type Format = (number: number) => string | null

const han: Format = (number) => formatHanNumeral(number)
const fullWidth: Format = (number) =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
const formal: Format = (number) => (number < 100 ? formatFormalNumeral(number) : null)
const circled: Format = (number) =>
  formatEnclosed(0x2460, number) ?? formatEnclosed(0x3251, number) ?? formatEnclosed(0x32b1, number)
const digitByDigit: Format = (number) =>
  [...String(number)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')
const roman: Format = (number) => (number > 0 && number < 4000 ? formatRoman(number) : null)

/** a to z, then aa to zz. */
const letters: Format = (number) =>
  number > 0 && number <= 26 * 20
    ? String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
    : null

function oneOf(characters: string): Format {
  return (number) => characters.charAt(number - 1) || null
}

const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => formatEnclosed(0x2474, number),
  decimalEnclosedFullstop: (number) => formatEnclosed(0x2488, number),
  ideographEnclosedCircle: (number) => formatEnclosed(0x3280, number),
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographTraditional: oneOf(stems),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  upperRoman: (number) => roman(number)?.toUpperCase() ?? null,
  lowerRoman: roman,
  upperLetter: (number) => letters(number)?.toUpperCase() ?? null,
  lowerLetter: letters,
  ordinal: (number) => `${number}${ordinalEnding(number)}`,
}

function ordinalEnding(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'
}
