import { deflateSync } from 'fflate'
import { crc32 } from '../read/crc-32.ts'
import { viewOf, type ZipDirectory, type ZipEntry } from '../read/zip.ts'

/**
 * An archive with the content of some files replaced or added; every other file keeps its bytes as they are packed. The
 * added ones come last.
 */
export function withFiles(
  bytes: Uint8Array,
  { entries, start, end }: ZipDirectory,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const inPlace = [...entries].sort((a, b) => a.header - b.header)
  const pieces: Uint8Array[] = [bytes.subarray(0, inPlace[0]?.header ?? start)]
  let length = pieces[0]?.length ?? 0
  const records = new Map<ZipEntry, Uint8Array>()
  const added: Uint8Array[] = []
  const put = (piece: Uint8Array): number => {
    const at = length
    pieces.push(piece)
    length += piece.length
    return at
  }
  const putFile = (name: string, content: Uint8Array): Uint8Array => {
    const file = packed(name, content)
    const at = put(file.header)
    put(file.data)
    return file.record(at)
  }
  inPlace.forEach((entry, index) => {
    const content = files.get(entry.name)
    if (content) {
      records.set(entry, putFile(entry.name, content))
      return
    }
    const record = bytes.slice(entry.record.start, entry.record.end)
    const at = put(bytes.subarray(entry.header, inPlace[index + 1]?.header ?? start))
    viewOf(record).setUint32(42, at, true)
    records.set(entry, record)
  })
  const known = new Set(entries.map(({ name }) => name))
  for (const [name, content] of files) if (!known.has(name)) added.push(putFile(name, content))
  const all = [...entries.flatMap((entry) => records.get(entry) ?? []), ...added]
  const directory = length
  for (const record of all) put(record)
  const size = length - directory
  put(endRecord(bytes.slice(end), all.length, size, directory))
  return joined(pieces, length)
}

/** Names of parts are ASCII. The date is the first that an archive can hold. */
function packed(name: string, content: Uint8Array) {
  const encoded = new TextEncoder().encode(name)
  const data = deflateSync(content)
  const fields = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true)
    view.setUint16(at + 4, 8, true)
    view.setUint16(at + 8, 0x21, true)
    view.setUint32(at + 10, crc32(content), true)
    view.setUint32(at + 14, data.length, true)
    view.setUint32(at + 18, content.length, true)
    view.setUint16(at + 22, encoded.length, true)
  }
  const header = new Uint8Array(30 + encoded.length)
  viewOf(header).setUint32(0, 0x04034b50, true)
  fields(viewOf(header), 4)
  header.set(encoded, 30)
  return {
    header,
    data,
    record(at: number): Uint8Array {
      const record = new Uint8Array(46 + encoded.length)
      const view = viewOf(record)
      view.setUint32(0, 0x02014b50, true)
      view.setUint16(4, 20, true)
      fields(view, 6)
      view.setUint32(42, at, true)
      record.set(encoded, 46)
      return record
    },
  }
}

/** The record at the end, with its comment. */
function endRecord(old: Uint8Array, count: number, size: number, directory: number): Uint8Array {
  const view = viewOf(old)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, directory, true)
  return old
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
