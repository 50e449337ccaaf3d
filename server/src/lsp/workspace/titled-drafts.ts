import { fileNameOf } from '../../config/paths.ts'
import type { FolderHost } from '../../host/file-host.ts'
import { yieldToMessages } from '../session/yield-to-messages.ts'
import { titleInOneLine, titleKeys } from './draft-title.ts'
import { createFileFacts } from './file-facts.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

/** Drafts of the workspace by their titles and by the names of their files. */
export interface TitledDrafts {
  /** The URI of the draft with a title; null if there is none. */
  find(title: string): string | null
}

/** The title is in the first part of a file, in UTF-16 code units. */
const head = 4000
const mostFiles = 5000
/** Milliseconds after which the folders are looked through again. */
const lasting = 60_000

/** Returns the titles in the folders of the workspace. A file is read once, and again when it has changed. */
export function createTitledDrafts(
  folders: WorkspaceFolders,
  host: FolderHost | null,
  now: () => number = Date.now,
): () => Promise<TitledDrafts> {
  const titleIn = createFileFacts(host, titleInOneLine, head)
  let current: { readonly since: number; readonly titled: Promise<TitledDrafts> } | null = null
  folders.onChange(() => {
    current = null
  })

  async function keysOf(uri: string): Promise<readonly string[]> {
    const name = fileNameOf(uri).replace(/\.[a-z]+$/i, '')
    return [...titleKeys(name), ...titleKeys((await titleIn(uri)) ?? '')]
  }

  async function lookThrough(): Promise<TitledDrafts> {
    const byKey = new Map<string, string>()
    let count = 0
    for await (const { uri } of folders.files()) {
      if (++count > mostFiles) break
      for (const key of await keysOf(uri)) if (!byKey.has(key)) byKey.set(key, uri)
      await yieldToMessages()
    }
    return { find: (title) => titleKeys(title).flatMap((key) => byKey.get(key) ?? [])[0] ?? null }
  }

  return () => {
    if (!current || now() - current.since > lasting) current = { since: now(), titled: lookThrough() }
    return current.titled
  }
}
