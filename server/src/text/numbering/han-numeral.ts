/** The heavenly stems, used to number items: 甲、乙、. */
export const stems = '甲乙丙丁戊己庚辛壬癸'
/** The formal digits, used for sums of money, and 拾. */
export const formalDigits = '零壹贰叁肆伍陆柒捌玖拾'
const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Parses a Chinese numeral up to 9999: 十二, 一百零三, 一百二, and digit by digit 二〇二五. Null if it is not one. */
export function parseHanNumeral(text: string): number | null {
  if (text.length === 0 || text.length > 8) return null
  if (![...text].some((character) => character in units)) return parseDigits(text)
  let total = 0
  let digit = -1
  let lastUnit = 10000
  let zero = false
  for (const character of text) {
    const unit = units[character]
    if (unit !== undefined) {
      if (unit >= lastUnit) return null
      // 十 without a digit means 一十, also after 零; 百 and 千 require a digit.
      if (digit < 0 && unit !== 10) return null
      if (digit === 0) return null
      total += (digit < 0 ? 1 : digit) * unit
      lastUnit = unit
      digit = -1
      zero = false
      continue
    }
    const value = hanDigit(character)
    if (value < 0 || digit > 0) return null
    if (value === 0) {
      if (zero) return null
      zero = true
      continue
    }
    digit = value
  }
  if (digit < 0) return zero ? null : total
  // 一百二 is 120, 一百零二 is 102.
  return total + digit * (zero || lastUnit === 10 || lastUnit === 10000 ? 1 : lastUnit / 10)
}

/** Parses a numeral in formal digits: 壹, 贰, 拾壹; 参, which stands for 參, is 叁. Null if it is not one. */
export function parseFormalNumeral(text: string): number | null {
  const plain = (character: string): string => digits.charAt(formalDigits.indexOf(character)) || '十'
  return parseHanNumeral([...text.replaceAll('参', '叁')].map(plain).join(''))
}

/** Formats a number below 100 in formal digits: 壹, 拾壹, 贰拾. */
export function formatFormalNumeral(n: number): string {
  const formal = (character: string): string => formalDigits.charAt(digits.indexOf(character)) || '拾'
  return [...formatHanNumeral(n)].map(formal).join('')
}

/** Formats a number from 0 to 9999 as in official documents: 十二, 一百零三, 一百一十. Others are returned in digits. */
export function formatHanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return String(n)
  if (n < 10) return digits.charAt(n)
  let text = ''
  let zero = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / unit) % 10
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    if (zero) text += '零'
    zero = false
    text += (unit === 10 && digit === 1 && text === '' ? '' : digits.charAt(digit)) + name
  }
  return text
}

function hanDigit(character: string): number {
  if (character === '〇' || character === '○') return 0
  if (character === '两') return 2
  return character.length === 1 ? digits.indexOf(character) : -1
}

function parseDigits(text: string): number | null {
  let number = 0
  for (const character of text) {
    const value = hanDigit(character)
    if (value < 0) return null
    number = number * 10 + value
  }
  return text.length <= 4 ? number : null
}
