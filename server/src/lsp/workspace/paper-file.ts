import type { Connection } from 'vscode-languageserver'
import { type Passage, readPassages } from '../../framework/passage.ts'
import type { FolderHost } from '../../host/file-host.ts'
import { askSettings } from '../session/client-settings.ts'
import type { Session } from '../session/session.ts'
import { paperUri } from './paper-uri.ts'
import { readText } from './read-text.ts'

/** The reader's own copy of the paper. */
export interface PaperCopy {
  readonly uri: string
  /** By locus; null if the file cannot be read. */
  readonly passages: ReadonlyMap<string, Passage> | null
}

export interface PaperFile {
  /** The copy as it was when it was last looked at; null if the reader has named none. Waits only while it is being read. */
  copy(): Promise<PaperCopy | null>
}

/** Larger files are no copy of a paper. In bytes. */
const largest = 4_000_000

/** The copy is looked at again after this time. In milliseconds. */
const lookAgain = 3000

/**
 * The copy of the paper that the setting `wenheng.paper` names. It is read when the first draft is opened and when it has
 * changed, through `host`, and kept in memory alone.
 */
export function createPaperFile(connection: Connection, session: Session, host: FolderHost | null): PaperFile {
  let copy: PaperCopy | null = null
  let stamp = ''
  let looked = 0
  let work = Promise.resolve()

  async function load(): Promise<void> {
    const { paper } = await askSettings(connection, session.client)
    const uri = typeof paper === 'string' ? paperUri(paper) : null
    if (uri === null || !host) {
      copy = null
      return
    }
    if (copy?.uri !== uri) stamp = ''
    await look(uri, host)
  }

  async function look(uri: string, files: FolderHost): Promise<void> {
    const found = await files.look(uri)
    const isSame = copy?.uri === uri && found !== null && found.stamp === stamp
    if (isSame) return
    stamp = found?.stamp ?? ''
    copy = { uri, passages: found && found.bytes <= largest ? await read(uri, files) : null }
  }

  /** One after another, so that an older answer never replaces a newer. */
  function then(next: () => Promise<void>): void {
    looked = Date.now()
    work = work.then(next).catch(() => undefined)
  }

  session.onOpen(() => {
    if (looked === 0) then(load)
  })
  session.onSettings(() => {
    if (looked !== 0) then(load)
  })

  return {
    async copy() {
      await work
      const known = copy
      if (known && host && Date.now() - looked > lookAgain) then(() => look(known.uri, host))
      return known
    },
  }
}

async function read(uri: string, host: FolderHost): Promise<ReadonlyMap<string, Passage> | null> {
  const text = await readText(host, uri)
  return text === null ? null : readPassages(text)
}
