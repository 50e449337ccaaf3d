import { Converter } from 'opencc-js'
import { folds } from '../../../server/src/text/document/characters.generated.ts'

const simplified = Converter({ from: 't', to: 'cn' })
const fromHongKong = Converter({ from: 'hk', to: 'cn' })

/** Whether a character of a draft may be read as another, or as one of several, by what Unicode and OpenCC say of it. */
export function isReading(written: string, read: string): boolean {
  return written === read || readingsOf(written).has(read)
}

function readingsOf(written: string): ReadonlySet<string> {
  const readings = new Set<string>()
  const add = (text: string): void => {
    for (const character of text) readings.add(character).add(simplified(character)).add(fromHongKong(character))
  }
  add(written.normalize('NFKC'))
  // For the radicals JavaScript has no property of Unicode's.
  if (/^[\u2e80-\u2ef3]$/.test(written)) add(folds[0]?.[1].charAt(written.charCodeAt(0) - 0x2e80) ?? '')
  // U+001F parts cells while a row is read.
  if (/^[\s\u200b\ufeff]$/.test(written) || written === '\u001f') readings.add(' ')
  if (written === '’') readings.add("'")
  // Vertical and small forms of punctuation are those of full width.
  if (/^[\ufe10-\ufe6f]$/.test(written))
    for (const character of [...readings]) readings.add(String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  return readings
}
