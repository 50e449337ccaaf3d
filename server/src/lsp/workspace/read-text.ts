import { knownShare } from '../../facts/vocabulary/known-share.ts'
import { decode } from '../../host/decode.ts'
import type { FolderHost } from '../../host/file-host.ts'

/** In bytes: ten times the longest policy document known to us. Larger files are logs or data. */
export const mostBytes = 8_000_000

/** The text of a file, whatever its encoding; null if it cannot be read or is none. */
export async function readText(host: FolderHost, uri: string): Promise<string | null> {
  try {
    const decoded = await decode(await host.read(uri), { knownShare })
    return 'text' in decoded ? decoded.text : null
  } catch {
    return null
  }
}
