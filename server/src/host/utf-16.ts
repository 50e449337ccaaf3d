import { decodeAs } from './encodings.ts'

/**
 * True if bytes without a byte order mark read like a text in UTF-16. In such a text each character of ASCII has a zero
 * byte; read in the wrong order, its characters are those of scripts that no draft is written in.
 */
export function isUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean {
  if (bytes.length % 2 !== 0) return false
  const text = decodeAs(bytes.subarray(0, sample), order)
  if (text === null || controls.test(text)) return false
  let usual = 0
  for (const character of text) if (expected.test(character)) usual++
  return usual >= text.length * 0.9
}

/** In bytes, an even number. */
const sample = 8192
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\0-\u0008\u000e-\u001f\ufffe\uffff]/
/** Latin letters and marks, Chinese characters and marks, full-width forms. */
const expected = /[\t-\r -~\u00a0-\u017f\u2000-\u206f\u2150-\u218f\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/
