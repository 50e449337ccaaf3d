import { Disposable, EventEmitter, workspace } from 'vscode'
import { type LedgerView, ledgerMethod } from '../../../server/protocol/ledger-view.ts'
import type { CoverageFeed } from '../coverage-view/coverage-feed.ts'
import { State } from '../protocol-values.ts'
import { isLedgerView } from './ledger-messages.ts'

/** The tasks of the draft that the coverage feed follows, read again when the writer pauses. */
export interface LedgerFeed extends Disposable {
  readonly ledger: LedgerView | undefined
  readonly onChange: (listener: () => void) => Disposable
  /** Says that somebody looks, until it is disposed of. Nothing is read before. */
  look(): Disposable
}

/** In milliseconds: a table that changes with each letter cannot be read. */
const pause = 400

export function createLedgerFeed(coverage: CoverageFeed): LedgerFeed {
  const changes = new EventEmitter<void>()
  let ledger: LedgerView | undefined
  let known = ''
  let lookers = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const read = async (): Promise<void> => {
    const { client, document } = coverage
    const key = document ? `${document.uri.toString()} ${document.version}` : ''
    if (lookers === 0 || key === known) return
    if (!document || client?.state !== State.Running) ledger = undefined
    else {
      const uri = client.code2ProtocolConverter.asUri(document.uri)
      const given: unknown = await client.sendRequest(ledgerMethod, { uri }).catch(() => null)
      if (coverage.document !== document) return
      ledger = isLedgerView(given) ? given : undefined
    }
    known = ledger ? key : ''
    changes.fire()
  }
  const readSoon = (wait: number): void => {
    clearTimeout(timer)
    if (lookers > 0) timer = setTimeout(() => void read(), wait)
  }

  let followed = coverage.document
  const listeners = Disposable.from(
    changes,
    coverage.onChange(() => {
      const isOther = coverage.document !== followed
      followed = coverage.document
      readSoon(isOther ? 0 : pause)
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === coverage.document) readSoon(pause)
    }),
    { dispose: () => clearTimeout(timer) },
  )
  return {
    get ledger() {
      return ledger
    },
    onChange: (listener) => changes.event(listener),
    look() {
      lookers++
      readSoon(0)
      return new Disposable(() => {
        lookers--
      })
    },
    dispose: () => listeners.dispose(),
  }
}
