/**
 * Decodes a file: UTF-16 with a byte order mark, UTF-8, or else GB18030, the encoding of older Chinese drafts. Returns
 * null for bytes in none of these and for binary files (a NUL outside UTF-16, .docx, .pdf).
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return attempt(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return attempt(bytes, 'utf-16be')
  if (bytes.includes(0) || isArchive(bytes)) return null
  return attempt(bytes, 'utf-8') ?? attempt(bytes, 'gb18030')
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** True for Office files and PDFs, whose bytes may be valid GB18030. */
function isArchive(bytes: Uint8Array): boolean {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  return magic === 'PK\u0003\u0004' || magic === '%PDF'
}
