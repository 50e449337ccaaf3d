import * as alignment from '../../../server/protocol/alignment.ts'
import { assistantToolMethod } from '../../../server/protocol/assistant-tools.ts'
import * as comparison from '../../../server/protocol/comparison.ts'
import * as coverage from '../../../server/protocol/coverage-view.ts'
import * as framework from '../../../server/protocol/framework.ts'
import * as ledger from '../../../server/protocol/ledger-view.ts'
import { reportMethod } from '../../../server/protocol/report.ts'
import { reviewWordMethod } from '../../../server/protocol/review-word.ts'
import * as word from '../../../server/protocol/word.ts'
import * as shared from '../../../server/protocol.ts'
import { able, Client } from '../client.ts'
import { hostileChinese } from './hostile-drafts.ts'

/** What a server answered, by the method that was asked. */
export type Answers = ReadonlyMap<string, readonly unknown[]>

/**
 * An editor's whole session with drafts: all that the server can be asked, at every line that says something.
 *
 * @param drafts texts by URI
 */
export async function session(drafts: ReadonlyMap<string, string>): Promise<Answers> {
  const answers = new Map<string, unknown[]>()
  const client = new Client('stdio')
  client.connection.onNotification(shared.statusMethod, (status) => note(shared.statusMethod, status))
  const note = (method: string, answer: unknown): void => {
    const known = answers.get(method)
    if (known) known.push(answer)
    else answers.set(method, [answer])
  }
  await client.start({
    ...able,
    textDocument: { ...able.textDocument, completion: { completionItem: { snippetSupport: true } } },
  })
  client.settings = { codeLens: true, inlayHints: true, rules: { 'long-clause': 'hint', 'task-without-owner': 'hint' } }
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    try {
      const answer = await client.connection.sendRequest(method, params)
      note(method, answer)
      return answer
    } catch (error) {
      note(method, error instanceof Error ? error.message : String(error))
      return null
    }
  }
  for (const [uri, text] of drafts) {
    await client.open(text, uri)
    const shown = new Promise<void>((resolve) =>
      client.connection.onNotification(coverage.coverageViewMethod, (view) => {
        note(coverage.coverageViewMethod, view)
        resolve()
      }),
    )
    await client.connection.sendNotification(coverage.watchCoverageMethod, { uri })
    const textDocument = { uri }
    const lines = text.split('\n')
    const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } }
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full'])
      await ask(`textDocument/${method}`, { textDocument })
    for (const method of ['inlayHint', 'semanticTokens/range'])
      await ask(`textDocument/${method}`, { textDocument, range: whole })
    const found = await client.diagnostics(uri)
    note('textDocument/diagnostic', found)
    const actions = await ask('textDocument/codeAction', {
      textDocument,
      range: whole,
      context: { diagnostics: found },
    })
    for (const action of Array.isArray(actions) ? actions : [])
      if (action.data !== undefined) await ask('codeAction/resolve', action)
    for (const [line, words] of lines.entries()) {
      if (words.trim() === '') continue
      const position = { line, character: Math.floor(words.length / 2) }
      for (const method of [
        'hover',
        'definition',
        'documentHighlight',
        'prepareRename',
        'completion',
        'selectionRange',
        'references',
      ])
        await ask(`textDocument/${method}`, {
          textDocument,
          position,
          positions: [position],
          context: { includeDeclaration: true },
        })
      await ask('textDocument/rename', { textDocument, position, newName: '新名' })
    }
    await ask('textDocument/onTypeFormatting', {
      textDocument,
      position: { line: 3, character: 0 },
      ch: '\n',
      options: { tabSize: 4, insertSpaces: true },
    })
    for (const [method, params] of own(uri)) await ask(method, params)
    const exported = await ask(word.exportWordMethod, { uri, slots: 'keep' })
    const bytes = typeof exported === 'object' && exported !== null && 'bytes' in exported ? exported.bytes : ''
    await ask(word.importWordMethod, { bytes, revisions: 'marked', comments: 'keep', reader: 'zh' })
    await ask(reviewWordMethod, { uri, bytes, clauses: true })
    await shown
  }
  await ask('workspace/symbol', { query: '' })
  await client.stop()
  return answers
}

/** The requests of our own, with what they are asked of a draft. */
function own(uri: string): readonly (readonly [string, unknown])[] {
  const position = { line: 0, character: 3 }
  const draft = { uri, version: 1 }
  return [
    [framework.frameworkTextMethod, { language: 'zh' }],
    ...[
      { tool: 'wenheng_coverage', input: {} },
      { tool: 'wenheng_findings', input: {} },
      { tool: 'wenheng_framework', input: { term: 'compute' } },
      { tool: 'wenheng_clause', input: { element: 'compute.layout' } },
    ].map((call): [string, unknown] => [assistantToolMethod, { ...call, uri }]),
    [shared.otherFixesMethod, { uri, dimension: 'talent' }],
    [shared.falseAlarmMethod, { uri, position }],
    [shared.draftKindsMethod, {}],
    [shared.newDraftMethod, { kind: 'opinion', level: 'local', format: 'markdown' }],
    [shared.ruleEditsMethod, { text: 'rules: {}', rule: 'long-clause', severity: 'off' }],
    [shared.moveClauseMethod, { ...draft, position, direction: 'down' }],
    [shared.renumberMethod, draft],
    [coverage.coverageClausesMethod, { ...draft, dimension: 'compute', kind: 'measure' }],
    [coverage.coverageWhyMethod, { ...draft, dimension: 'compute', position: { line: 4, character: 0 } }],
    [
      coverage.decideMethod,
      { ...draft, kind: 'not-applicable', topic: 'talent', reason: '另有规划', reviewer: '李明' },
    ],
    [ledger.ledgerMethod, { uri }],
    ...['md', 'csv', 'xlsx'].map((format): [string, unknown] => [ledger.ledgerFileMethod, { uri, format }]),
    ...['html', 'csv', 'md'].map((format): [string, unknown] => [
      reportMethod,
      { uri, what: 'coverage', format, date: null },
    ]),
    [reportMethod, { uri, what: 'pmc', format: 'xlsx', date: null }],
    [comparison.compareMethod, { uri, old }],
    ...['md', 'docx'].map((format): [string, unknown] => [comparison.changeTableMethod, { uri, old, format }]),
    [alignment.alignmentMethod, { uri, parents: [uri] }],
    ...['md', 'csv', 'xlsx'].map((format): [string, unknown] => [
      alignment.alignmentFileMethod,
      { uri, parents: [uri], format },
    ]),
    [alignment.stateTaskMethod, { ...draft, key: '建设算力平台', state: 'elsewhere', reason: '见专项方案' }],
  ]
}

/** The draft that each is compared with. */
const old = { uri: 'file:///old.md', text: hostileChinese.replaceAll('2026', '2027') }

/** All strings in a value of JSON, each with the names on the way to it. */
export function* strings(value: unknown, way = ''): Generator<{ way: string; text: string }> {
  if (typeof value === 'string') yield { way, text: value }
  else if (Array.isArray(value)) for (const one of value) yield* strings(one, way)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* strings(one, `${way}.${name}`)
}
