import { mostDraftBytes } from '../../host/draft-file.ts'
import type { FolderHost } from '../../host/file-host.ts'
import type { Draft } from '../../text/model/draft.ts'
import { readDraft } from './read-draft.ts'

/** What a file that is not open holds, computed once for each version of the file. Null if it cannot be read. */
export type FileFacts<Facts> = (uri: string) => Promise<Facts | null>

/**
 * Returns a function that reads files, the first `most` UTF-16 code units of each, and remembers what `compute` makes of
 * them, not the files.
 */
export function createFileFacts<Facts>(
  host: FolderHost | null,
  compute: (draft: Draft) => Facts,
  most = Number.POSITIVE_INFINITY,
): FileFacts<Facts> {
  const known = new Map<string, { readonly stamp: string; readonly facts: Facts | null }>()
  return async (uri) => {
    const look = host && (await host.look(uri))
    if (!look) {
      known.delete(uri)
      return null
    }
    const before = known.get(uri)
    if (before?.stamp === look.stamp) return before.facts
    const draft = look.bytes > mostDraftBytes ? null : await readDraft(host, uri, most)
    const facts = draft && compute(draft)
    known.set(uri, { stamp: look.stamp, facts })
    return facts
  }
}
