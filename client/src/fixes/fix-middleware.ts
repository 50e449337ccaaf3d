import type { CodeAction } from 'vscode'
import type { BaseLanguageClient, CodeActionMiddleware } from 'vscode-languageclient'
import { applyFixCommand } from '../commands/choose-fix.ts'
import { isShownFirst, resolveFix } from './resolved-fix.ts'

/** A code action as the client library keeps it, with what the server needs to resolve it. */
type Listed = CodeAction & { readonly data?: unknown }

/** Middleware that turns a fix which adds text out of view into one that is shown first. */
export function showFarFixesFirst(client: () => BaseLanguageClient): CodeActionMiddleware {
  return {
    async resolveCodeAction(item: Listed, token, next) {
      const { title, data } = item
      if (typeof data !== 'object' || data === null || !('fix' in data)) return next(item, token)
      const fix = await resolveFix(client(), { title, data })
      if (!fix) return item
      if (isShownFirst(fix)) item.command = { title, command: applyFixCommand, arguments: [{ title, data }] }
      else item.edit = await client().protocol2CodeConverter.asWorkspaceEdit(fix.edit, token)
      return item
    },
  }
}
