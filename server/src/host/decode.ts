import { decodeAs, type Encoding, validBytes } from './encodings.ts'
import { guessEncoding, isNearlyUtf8 } from './guess-encoding.ts'
import { isUtf16 } from './utf-16.ts'

/** The text of a file, and how it is written. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** It begins with a byte order mark, which is not in `text`. */
  readonly hasMark: boolean
}

/** Why bytes are no text that can be read. */
export type Undecoded =
  /** An Office file or a PDF. */
  | { readonly fault: 'office' }
  /** It has a zero byte, in a line from 1, and is not UTF-16. */
  | { readonly fault: 'binary'; readonly line: number }
  /** A byte that is not of the encoding, in a line from 1; no encoding: of none of those that are tried. */
  | { readonly fault: 'badByte'; readonly encoding: Encoding | null; readonly byte: number; readonly line: number }
  /** It looks like text in an encoding that is read only if it is named. */
  | { readonly fault: 'foreign'; readonly encoding: Encoding }

export interface DecodeOptions {
  /** The encoding, if it is known. A byte order mark says otherwise. */
  readonly encoding?: Encoding | undefined
  /** The share of the Chinese characters of a text that stand in words of our vocabulary, 0 to 1. */
  readonly knownShare: (text: string) => number
}

/**
 * Decodes a file: UTF-8, UTF-16, or else what it looks like among GB18030, in which older Chinese drafts are kept, Big5
 * and Windows-1252. What cannot be told apart is refused, so that nothing is read as other words than it holds.
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded | Undecoded> {
  const marked = markOf(bytes)
  const encoding = marked?.encoding ?? options.encoding
  if (encoding !== undefined) {
    const text = decodeAs(marked ? bytes.subarray(marked.length) : bytes, encoding)
    return text === null ? badByte(bytes, encoding) : { text, encoding, hasMark: marked !== null }
  }
  if (isOffice(bytes)) return { fault: 'office' }
  if (bytes.includes(0)) {
    const order = (['utf-16le', 'utf-16be'] as const).find((one) => isUtf16(bytes, one))
    const text = order && decodeAs(bytes, order)
    return order === undefined || typeof text !== 'string'
      ? { fault: 'binary', line: lineAt(bytes, bytes.indexOf(0), 'utf-8') }
      : { text, encoding: order, hasMark: false }
  }
  const text = decodeAs(bytes, 'utf-8')
  if (text !== null) return { text, encoding: 'utf-8', hasMark: false }
  if (isNearlyUtf8(bytes)) return badByte(bytes, 'utf-8')
  const guess = await guessEncoding(bytes, options.knownShare)
  if (guess === null) return badByte(bytes, 'utf-8', null)
  return 'foreign' in guess ? { fault: 'foreign', encoding: guess.foreign } : { ...guess, hasMark: false }
}

function badByte(bytes: Uint8Array, encoding: Encoding, named: Encoding | null = encoding): Undecoded {
  const end = Math.min(validBytes(bytes, encoding), bytes.length - 1)
  // A letter of ASCII ends what the byte before it began.
  const at = (bytes[end] ?? 0) < 0x80 && end > 0 ? end - 1 : end
  return { fault: 'badByte', encoding: named, byte: bytes[at] ?? 0, line: lineAt(bytes, at, encoding) }
}

/** The line of a byte, from 1. */
function lineAt(bytes: Uint8Array, at: number, encoding: Encoding): number {
  return new TextDecoder(encoding).decode(bytes.subarray(0, at)).split(/\r\n?|\n/).length
}

function markOf([first, second, third]: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 }
  return null
}

/** True for Office files, RTF and PDFs, whose bytes may be valid GB18030. */
function isOffice(bytes: Uint8Array): boolean {
  const magic = String.fromCharCode(...bytes.subarray(0, 5))
  return ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF', '{\\rtf'].some((start) => magic.startsWith(start))
}
