import { memoize } from '../memoize.ts'
import type { Decoded } from './decode.ts'
import { type Encoding, fromWindows1252 } from './encodings.ts'

/**
 * The bytes of a text in the encoding, and with the mark, in which a file was read. A character that the encoding has not
 * is given instead: such a text cannot be written.
 */
export function encode(
  text: string,
  { encoding, hasMark }: Pick<Decoded, 'encoding' | 'hasMark'>,
): Uint8Array | { readonly missing: string } {
  const whole = hasMark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(whole, encoding === 'utf-16le')
  const codes = codesOf(encoding)
  const bytes: number[] = []
  for (const character of whole) {
    const code = codes(character)
    if (code === undefined) return { missing: character }
    for (const byte of code) bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

/** True if the text, written again, would give the very bytes that it was read from. */
export function isFaithful(bytes: Uint8Array, decoded: Decoded): boolean {
  const again = encode(decoded.text, decoded)
  return again instanceof Uint8Array && again.length === bytes.length && again.every((byte, at) => byte === bytes[at])
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

type Code = readonly number[]

/**
 * The bytes of a character in an encoding of one or two bytes, and of four in GB18030. Made by decoding every code, which
 * takes some 30 ms.
 */
const codesOf = memoize((encoding: Encoding): ((character: string) => Code | undefined) => {
  const codes = new Map<string, Code>()
  const put = (character: string | undefined, code: Code): void => {
    if (character === undefined || [...character].length !== 1 || character === '\ufffd') return
    if (!codes.has(character) || (encoding === 'big5' && lastInBig5.includes(character))) codes.set(character, code)
  }
  if (encoding === 'windows-1252') for (let byte = 0; byte < 256; byte++) put(fromWindows1252(byte), [byte])
  else {
    const decoder = new TextDecoder(encoding)
    const decoded = (...code: number[]): string => decoder.decode(Uint8Array.from(code))
    for (let byte = 0; byte < 0x80; byte++) put(decoded(byte), [byte])
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) put(decoded(first, second), [first, second])
    for (let byte = 0x80; byte < 0x100; byte++) put(decoded(byte), [byte])
  }
  if (encoding !== 'gb18030') return (character) => codes.get(character)
  let fourByte: Map<string, Code> | undefined
  return (character) => {
    const code = codes.get(character)
    if (code) return code
    const point = character.codePointAt(0) ?? 0
    if (point > 0xffff) return fourBytes(0x90, point - 0x10000)
    fourByte ??= fourByteCodes()
    return fourByte.get(character)
  }
})

/** Box drawings and numerals that Big5 has twice: the later code is written (Encoding Standard, index Big5). */
const lastInBig5 = '═╞╡╪十卅'

/** The characters of the basic plane that GB18030 writes in four bytes (GB 18030—2022, 5.3). */
function fourByteCodes(): Map<string, Code> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, Code>()
  for (let number = 0; number < 39_420; number++) {
    const code = fourBytes(0x81, number)
    codes.set(decoder.decode(Uint8Array.from(code)), code)
  }
  return codes
}

/** The four bytes of a number, counted from a first byte. */
function fourBytes(first: number, number: number): Code {
  return [
    first + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ]
}
