import type { CancellationToken } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from './protocol-values.ts'

/** Waits, but stops when the request is cancelled. */
export function unlessCancelled(work: Promise<void>, token: CancellationToken | undefined): Promise<void> {
  if (!token) return work
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(cancelled()))
    void work.finally(() => listening.dispose()).then(resolve, reject)
  })
}

/** What a cancelled request is answered with. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
}
