/** Reads bytes in one encoding, strictly: a byte that is not of it makes the whole unreadable. */

/** An encoding by its name in the Encoding Standard, in small letters. */
export type Encoding = string

/** The encoding that a label means ("GBK", "latin1"); null for none. GB18030 holds GBK and GB 2312. */
export function encodingOf(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return null
  }
}

/** The text without a byte order mark; null if the bytes are not of the encoding. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The number of bytes at the start that are of the encoding: the next one is not, or it begins what is not. All of them
 * if the bytes end within a character. Costs some twenty decodings.
 */
export function validBytes(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') {
    const bad = bytes.findIndex((byte) => fromWindows1252(byte) === undefined)
    return bad < 0 ? bytes.length : bad
  }
  let [valid, invalid] = [0, bytes.length + 1]
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isPrefix(bytes.subarray(0, middle), encoding)) valid = middle
    else invalid = middle
  }
  return valid
}

function isPrefix(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Node's own decoder reads 0x80–0x9F as controls (Node 20); here they are the marks that Windows means. */
function decodeWindows1252(bytes: Uint8Array): string | null {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 4096) {
    let part = ''
    for (const byte of bytes.subarray(start, start + 4096)) {
      const character = fromWindows1252(byte)
      if (character === undefined) return null
      part += character
    }
    parts.push(part)
  }
  return parts.join('')
}

/** The character of a byte; undefined for the five that have none. */
export function fromWindows1252(byte: number): string | undefined {
  if (byte < 0x80 || byte > 0x9f) return String.fromCharCode(byte)
  const character = windows1252.charAt(byte - 0x80)
  return character === ' ' ? undefined : character
}

/** 0x80 to 0x9F; a space where there is none. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
