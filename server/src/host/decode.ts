/**
 * Decodes the bytes of a file: UTF-8, UTF-16 if there is a byte order mark, otherwise GB18030, common in older Chinese
 * drafts. Returns null for anything else and for binary files (.docx, .pdf, or any with a NUL).
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

/** True for Office files and PDFs, whose first bytes could be read as GB18030. */
function isArchive(bytes: Uint8Array): boolean {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  return magic === 'PK\u0003\u0004' || magic === '%PDF'
}
