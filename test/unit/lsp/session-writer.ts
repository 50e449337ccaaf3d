import {
  type Connection,
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  TextDocuments,
} from 'vscode-languageserver'
import { clientFeatures } from '../../../server/src/lsp/session/client-features.ts'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'
import { createDraftSettings, type DraftSettingsSource } from '../../../server/src/lsp/session/draft-settings.ts'
import { createSession } from '../../../server/src/lsp/session/session.ts'

export const uri = 'file:///a.md'
export const short = '# 某市人工智能工作方案\n\n## 一、任务\n\n（一）建设数据集。由【牵头单位】负责。\n'
export const long = short + '各部门按职责分工推进人工智能与大数据融合，建设算力设施。\n\n'.repeat(20_000)

/** A session without a connection; the writer opens, types and closes. `sourceOf`: other settings in place of the usual. */
export function write(sourceOf?: (usual: DraftSettingsSource) => DraftSettingsSource) {
  const heard = new Map<string, (params: unknown) => void>()
  const hear = (name: string) => (handler: (params: never) => void) => {
    heard.set(name, handler as (params: unknown) => void)
    return { dispose() {} }
  }
  const connection = {
    onDidOpenTextDocument: hear('open'),
    onDidChangeTextDocument: hear('change'),
    onDidCloseTextDocument: hear('close'),
    onWillSaveTextDocument: hear('willSave'),
    onWillSaveTextDocumentWaitUntil: hear('willSaveWaitUntil'),
    onDidSaveTextDocument: hear('save'),
  } as unknown as Connection
  const documents = new TextDocuments(DraftDocument)
  const client = clientFeatures({ processId: null, rootUri: null, capabilities: {} })
  const usual = createDraftSettings(connection, client, null)
  const session = createSession(connection, documents, client, sourceOf?.(usual) ?? usual)
  documents.listen(connection)
  let version = 0
  return {
    session,
    client,
    open(text: string): void {
      const opened: DidOpenTextDocumentParams = {
        textDocument: { uri, languageId: 'markdown', version: ++version, text },
      }
      heard.get('open')?.(opened)
    },
    type(text: string): void {
      const start = { line: 0, character: 2 }
      const changed: DidChangeTextDocumentParams = {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start, end: start }, text }],
      }
      heard.get('change')?.(changed)
    },
    close(): void {
      const closed: DidCloseTextDocumentParams = { textDocument: { uri } }
      heard.get('close')?.(closed)
    },
  }
}
