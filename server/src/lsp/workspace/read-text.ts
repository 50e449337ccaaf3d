import { knownShare } from '../../facts/vocabulary/known-share.ts'
import { decode } from '../../host/decode.ts'
import { isWordFile } from '../../host/draft-file.ts'
import type { FolderHost } from '../../host/file-host.ts'

/** The text of a file, whatever its encoding, of a Word document too; null if it cannot be read or is none. */
export async function readText(host: FolderHost, uri: string): Promise<string | null> {
  try {
    const bytes = await host.read(uri)
    if (isWordFile(uri)) return await wordText(bytes)
    const decoded = await decode(bytes, { knownShare })
    return 'text' in decoded ? decoded.text : null
  } catch {
    return null
  }
}

/** The text of a Word document, as if its tracked changes were accepted. */
async function wordText(bytes: Uint8Array): Promise<string | null> {
  const { readWord } = await import('../../word/read/read-word.ts')
  const read = readWord(bytes, { revisions: 'accepted' })
  return 'fault' in read ? null : read.text
}
