import { Inflate } from 'fflate'
import { crc32 } from './crc-32.ts'
import { WordError } from './word-problem.ts'

/** A file in a zip archive, as the central directory has it (APPNOTE.TXT, 4.3.12). Offsets are bytes of the archive. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0: stored; 8: deflated. */
  readonly method: number
  readonly crc: number
  /** In bytes. */
  readonly packed: number
  readonly size: number
  readonly header: number
  /** Its record in the central directory. */
  readonly record: { readonly start: number; readonly end: number }
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Where the central directory begins, and the record that ends it. */
  readonly start: number
  readonly end: number
}

const mostEntries = 10_000

/** Reads the directory of an archive; inflates nothing. Throws a `WordError` where it is none or is damaged. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count > mostEntries) throw new WordError('tooLarge')
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new WordError('broken')
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const next = lengths.reduce((sum, length) => sum + length, at + 46)
    if (next > end) throw new WordError('broken')
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + (lengths[0] ?? 0))),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
      record: { start: at, end: next },
    })
    at = next
  }
  return { entries, start, end }
}

/** The content of an entry, of `most` bytes at most: what it says of its own size is not believed. */
export function contentOf(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.isEncrypted) throw new WordError('encrypted')
  if (entry.size > most || entry.packed > most) throw new WordError('tooLarge')
  const packed = packedContent(bytes, entry)
  const content = entry.method === 0 ? packed : inflated(packed, entry)
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new WordError('broken')
  return content
}

function packedContent(bytes: Uint8Array, { header, packed }: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw new WordError('broken')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + packed > bytes.length) throw new WordError('broken')
  return bytes.subarray(start, start + packed)
}

/** A byte can inflate to a thousand: after so many, the size is looked at. */
const step = 16_384

/** Inflates in steps, and ends as soon as there is more than the entry says. */
function inflated(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method !== 8) throw new WordError('broken')
  const content = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((data) => {
    if (length + data.length > size) throw new WordError('broken')
    content.set(data, length)
    length += data.length
  })
  for (let at = 0; at < packed.length; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  return content.subarray(0, length)
}

const endLength = 22
const longestComment = 0xffff

/** Searches from the back for the record that ends the directory. */
function endRecord(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new WordError('broken')
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Names of parts are ASCII (Open Packaging Conventions, 6.2.2). */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
