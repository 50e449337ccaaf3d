import { editorLanguage } from '../../host/draft-file.ts'
import type { FolderHost } from '../../host/file-host.ts'
import type { Draft } from '../../text/model/draft.ts'
import { parseDraft } from '../../text/parse-draft.ts'
import { readText } from './read-text.ts'

/** Reads a file and takes it apart, the first `most` UTF-16 code units of it. Null if it cannot be read. */
export async function readDraft(host: FolderHost, uri: string, most = Number.POSITIVE_INFINITY): Promise<Draft | null> {
  const text = await readText(host, uri)
  const format = editorLanguage(uri) === 'markdown' ? 'markdown' : 'plain'
  return text === null ? null : parseDraft(text.slice(0, most), { format })
}
