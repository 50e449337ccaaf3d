import { knownShare } from '../../facts/vocabulary/known-share.ts'
import { decode } from '../../host/decode.ts'
import { editorLanguage } from '../../host/draft-file.ts'
import type { FolderHost } from '../../host/file-host.ts'
import type { Draft } from '../../text/model/draft.ts'
import { parseDraft } from '../../text/parse-draft.ts'

/** Reads a file and takes it apart, the first `most` UTF-16 code units of it. Null if it cannot be read. */
export async function readDraft(host: FolderHost, uri: string, most = Number.POSITIVE_INFINITY): Promise<Draft | null> {
  try {
    const decoded = await decode(await host.read(uri), { knownShare })
    if (!('text' in decoded)) return null
    const format = editorLanguage(uri) === 'markdown' ? 'markdown' : 'plain'
    return parseDraft(decoded.text.slice(0, most), { format })
  } catch {
    return null
  }
}
