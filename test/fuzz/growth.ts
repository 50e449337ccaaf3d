import type { Diagnostic, DocumentDiagnosticReport, ProtocolConnection, Range } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type LinkedServer, linkedServer } from './linked-server.ts'

/** A text of any size: something, then a unit over and over, then something. */
export interface Pattern {
  readonly head: string
  readonly unit: string
  readonly tail: string
}

/** An answer that took more than its share as the text grew, or none at all. */
export interface Growth {
  readonly pattern: Pattern
  readonly format: string
  readonly asked: string
  /** Milliseconds of the processor, by size; empty if the server failed. */
  readonly times: readonly number[]
  readonly failure?: string
}

/** Milliseconds below which nothing is measured but the clock. */
const floor = 30
/** Four times the text may take so many times as long; what is quadratic takes sixteen times. */
const most = 9

/** What of a pattern grows faster than its text: every answer at a size and at four times that, in UTF-16 code units. */
export async function growthOf(pattern: Pattern, format: string, size: number): Promise<Growth[]> {
  const found: Growth[] = []
  let suspects: ReadonlySet<string> | null = null
  // What else runs on the machine only adds: what is slow by itself is slow each time.
  for (let attempt = 0; attempt < 3; attempt++) {
    const [small, large] = [await measured(pattern, format, size), await measured(pattern, format, size * 4)]
    const failed = small.failure ?? large.failure
    if (failed !== undefined) return [{ pattern, format, asked: 'all', times: [], failure: failed }]
    const slow = new Map<string, readonly number[]>()
    for (const [asked, time] of large.times) {
      const before = small.times.get(asked) ?? 0
      if (time > floor * 4 && time > Math.max(before, floor / 4) * most && (suspects?.has(asked) ?? true))
        slow.set(asked, [Math.round(before), Math.round(time)])
    }
    if (slow.size === 0) return []
    suspects = new Set(slow.keys())
    found.length = 0
    for (const [asked, times] of slow) found.push({ pattern, format, asked, times })
  }
  return found
}

interface Measured {
  readonly times: ReadonlyMap<string, number>
  readonly failure?: string
}

const uri = 'file:///pattern.md'

async function measured({ head, unit, tail }: Pattern, format: string, size: number): Promise<Measured> {
  const repeats = Math.ceil(size / unit.length)
  const text = head + unit.repeat(repeats) + tail
  const server = await linkedServer()
  const times = new Map<string, number>()
  try {
    await ask(server, text, format, times, (share) => head.length + Math.floor(repeats * share) * unit.length + 1)
  } catch (error) {
    return { times, failure: String(error instanceof Error ? error.stack : error) }
  } finally {
    server.dispose()
  }
  return server.errors.length > 0 ? { times, failure: server.errors[0] ?? '' } : { times }
}

async function ask(
  { client }: LinkedServer,
  text: string,
  languageId: string,
  times: Map<string, number>,
  /** The same place of the unit at every size, a share of the text from its start. */
  offsetAt: (share: number) => number,
): Promise<void> {
  const document = TextDocument.create(uri, languageId, 1, text)
  const textDocument = { uri }
  const timed = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = process.cpuUsage()
    const result = await work()
    times.set(name, Math.max(times.get(name) ?? 0, process.cpuUsage(start).user / 1000))
    return result
  }
  const items = await timed('lint', async () => {
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
    return diagnostics(client)
  })
  for (const method of ofDraft)
    await timed(method, () => client.sendRequest(`textDocument/${method}`, { textDocument }))
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) }
  await timed('inlayHint', () => client.sendRequest('textDocument/inlayHint', { textDocument, range }))
  for (const share of [0.02, 0.5]) {
    const position = document.positionAt(offsetAt(share))
    for (const method of atPlace)
      await timed(method, () =>
        client.sendRequest(`textDocument/${method}`, { textDocument, position, context: { includeDeclaration: true } }),
      )
    await timed('selectionRange', () =>
      client.sendRequest('textDocument/selectionRange', { textDocument, positions: [position] }),
    )
    await timed('rename', () => refusable(client, 'textDocument/rename', { textDocument, position, newName: '平台甲' }))
    await timed('move clause', () =>
      client.sendRequest('wenheng/moveClause', { uri, version: 1, position, direction: 'down' }),
    )
  }
  await timed('renumber', () => client.sendRequest('wenheng/renumber', { uri, version: 1 }))
  await timed('other fixes', () => client.sendRequest('wenheng/otherFixes', { uri, dimension: 'talent' }))
  for (const one of [items[0], items[items.length >> 1]])
    if (one) await timed('code actions', () => actions(client, one.range, [one]))
  await timed('source.fixAll', () => actions(client, range, [], ['source.fixAll']))
  for (const [version, share] of [0.001, 0.5, 0.999].entries()) {
    const place = document.positionAt(offsetAt(share))
    await timed('keystroke', async () => {
      const contentChanges = [{ range: { start: place, end: place }, text: '数' }]
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: version + 2 },
        contentChanges,
      })
      return diagnostics(client)
    })
  }
}

const ofDraft = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeLens', 'documentLink']
const atPlace = ['hover', 'definition', 'references', 'documentHighlight', 'completion']

async function diagnostics(client: ProtocolConnection): Promise<Diagnostic[]> {
  const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  })
  return report.kind === 'full' ? report.items : []
}

/** The list of actions, and the first carried out. */
async function actions(
  client: ProtocolConnection,
  range: Range,
  diagnostics: Diagnostic[],
  only?: string[],
): Promise<void> {
  const context = { diagnostics, ...(only ? { only } : {}) }
  const [first] = await client.sendRequest<object[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context,
  })
  if (first && 'data' in first) await client.sendRequest('codeAction/resolve', first)
}

/** Most places hold nothing that can be renamed. */
async function refusable(client: ProtocolConnection, method: string, params: object): Promise<void> {
  try {
    await client.sendRequest(method, params)
  } catch (error) {
    if ((error as { code?: number }).code !== -32803) throw error
  }
}
