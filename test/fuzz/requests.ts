import { drawnPlace, drawnRange } from './drawn-place.ts'
import { documents, drawnText } from './drawn-text.ts'
import type { Random } from './random.ts'

export type Parameters = (random: Random, uri: string, lines: number) => object

const ofDraft: Parameters = (_, uri) => ({ textDocument: { uri } })
const atPlace: Parameters = (random, uri, lines) => ({ textDocument: { uri }, position: drawnPlace(random, lines) })
const ofRange: Parameters = (random, uri, lines) => ({ textDocument: { uri }, range: drawnRange(random, lines) })

/** Every request that the server answers, with parameters as a client gives them. */
export const requests: Readonly<Record<string, Parameters>> = {
  'textDocument/hover': atPlace,
  'textDocument/definition': atPlace,
  'textDocument/documentHighlight': atPlace,
  'textDocument/documentSymbol': ofDraft,
  'textDocument/foldingRange': ofDraft,
  'textDocument/documentLink': ofDraft,
  'textDocument/codeLens': ofDraft,
  'textDocument/inlayHint': ofRange,
  'textDocument/semanticTokens/full': ofDraft,
  'textDocument/semanticTokens/range': ofRange,
  'textDocument/semanticTokens/full/delta': (random, uri) => ({
    textDocument: { uri },
    previousResultId: `${random.below(9)}`,
  }),
  'textDocument/selectionRange': (random, uri, lines) => ({
    textDocument: { uri },
    positions: [drawnPlace(random, lines), drawnPlace(random, lines)],
  }),
  'textDocument/references': (random, uri, lines) => ({
    ...atPlace(random, uri, lines),
    context: { includeDeclaration: random.once(2) },
  }),
  'textDocument/prepareRename': atPlace,
  'textDocument/rename': (random, uri, lines) => ({ ...atPlace(random, uri, lines), newName: drawnText(random, 12) }),
  'textDocument/completion': (random, uri, lines) => ({
    ...atPlace(random, uri, lines),
    context: { triggerKind: random.between(1, 3), triggerCharacter: random.pick(['、', '<', '%', undefined]) },
  }),
  'textDocument/onTypeFormatting': (random, uri, lines) => ({
    ...atPlace(random, uri, lines),
    ch: '\n',
    options: { tabSize: 2, insertSpaces: true },
  }),
  'textDocument/codeAction': (random, uri, lines) => ({
    ...ofRange(random, uri, lines),
    context: {
      diagnostics: [],
      ...(random.once(3) ? { only: [random.pick(['quickfix', 'source.fixAll', 'refactor', 'x'])] } : {}),
    },
  }),
  'codeAction/resolve': (random, uri) => ({
    title: 'a',
    data: {
      uri,
      version: random.below(9),
      fix: { kind: random.pick(['insert-clause', 'renumber', 'x']), dimension: random.pick(['talent', 'x']) },
    },
  }),
  'completionItem/resolve': (random, uri) => ({ label: 'a', data: random.pick([undefined, { uri }, 'x', 5]) }),
  'textDocument/diagnostic': (random, uri) => ({
    textDocument: { uri },
    previousResultId: random.pick([undefined, 'x']),
  }),
  'workspace/symbol': (random) => ({ query: drawnText(random, 4) }),
  'wenheng/otherFixes': (random, uri) => ({ uri, dimension: random.pick(['talent', 'compute', 'x', '__proto__']) }),
  'wenheng/falseAlarm': (random, uri, lines) => ({
    uri,
    position: drawnPlace(random, lines),
    rule: random.pick([undefined, 'missing-dimension', 'constructor']),
  }),
  'wenheng/report': (random, uri) => ({
    uri,
    what: random.pick(['coverage', 'pmc', 'x']),
    format: random.pick(['html', 'csv', 'md', 'x']),
    date: random.pick([null, '2026-11-29', 'x']),
  }),
  'wenheng/compare': (random, uri) => ({ uri, old: { uri: 'file:///old.md', text: drawnText(random, 300) } }),
  'wenheng/changeTable': (random, uri) => ({
    uri,
    old: { uri: 'file:///old.md', text: drawnText(random, 300) },
    format: random.pick(['md', 'docx', 'x']),
  }),
  'wenheng/alignment': (random, uri) => ({ uri, parents: random.pick([[], [uri], ['file:///not-open.md', 'x']]) }),
  'wenheng/alignmentFile': (random, uri) => ({ uri, parents: [uri], format: random.pick(['md', 'csv', 'xlsx', 'x']) }),
  'wenheng/stateParentTask': (random, uri) => ({
    ...{ uri, version: random.below(99), key: drawnText(random, 12), reason: drawnText(random, 12) },
    state: random.pick(['taken-up', 'elsewhere', 'x', 'toString']),
  }),
  'wenheng/ledger': (_, uri) => ({ uri }),
  'wenheng/ledgerFile': (random, uri) => ({ uri, format: random.pick(['md', 'csv', 'xlsx', 'x']) }),
  'wenheng/coverageClauses': (random, uri) => ({
    ...{ uri, version: random.below(99), section: random.pick([undefined, 0, -1]) },
    ...{ dimension: random.pick(['talent', 'x']), kind: random.pick(['measure', 'problem', 'x']) },
  }),
  'wenheng/coverageWhy': (random, uri, lines) => ({
    ...{ uri, version: random.below(99), dimension: random.pick(['talent', 'x']), position: drawnPlace(random, lines) },
  }),
  'wenheng/decideCoverage': (random, uri, lines) => ({
    ...{ uri, version: random.below(99), position: drawnPlace(random, lines), reason: drawnText(random, 12) },
    ...{ kind: random.pick(['count', 'not-applicable', 'withdraw', 'x']), topic: random.pick(['talent', 'x']) },
  }),
  'wenheng/exportWord': (random, uri) => ({ uri, slots: random.pick(['refuse', 'keep', 'x']) }),
  'wenheng/importWord': (random) => ({ bytes: drawnText(random, 40), revisions: null, comments: null, reader: 'zh' }),
  'wenheng/reviewWord': (random, uri) => ({ uri, bytes: drawnText(random, 40), clauses: true }),
  'wenheng/assistantTool': (random, uri) => ({
    tool: random.pick(['lint', 'coverage', 'x', 'toString']),
    input: wrongValue(random),
    uri: random.pick([uri, null]),
  }),
  'wenheng/draftKinds': () => ({}),
  'wenheng/newDraft': (random) => ({
    kind: random.pick(['opinions', 'plan', 'x', 'toString']),
    level: random.pick(['local', 'x']),
    format: random.pick(['markdown', 'plain', 'x']),
  }),
  'wenheng/ruleEdits': (random) => ({
    text: drawnText(random, 80),
    rule: random.pick(['missing-dimension', '__proto__']),
    severity: random.pick(['off', 'x']),
  }),
  'wenheng/moveClause': (random, uri, lines) => ({
    uri,
    version: random.below(99),
    position: drawnPlace(random, lines),
    direction: random.pick(['up', 'down', 'x']),
  }),
  'wenheng/renumber': (random, uri) => ({ uri, version: random.below(99) }),
  'wenheng/frameworkText': () => ({}),
}

/** Values of the wrong kind, for any parameter. */
export function wrongValue(random: Random): unknown {
  return random.pick<unknown>([
    ...[null, true, 0, -1, 1.5, 1e300, '', 'x', '__proto__', [], [null], [[[]]], {}, { uri: 5 }, { length: 1e9 }],
    ...[{ toString: null }, '\ud800', 'a'.repeat(5_000), { line: '1', character: {} }, { start: null }],
  ])
}

/** Parameters with one of their values, at any depth, replaced or removed; or something else altogether. */
export function spoiltParameters(random: Random, parameters: object): unknown {
  if (random.once(8)) return wrongValue(random)
  const copy = structuredClone(parameters) as Record<string, unknown>
  let at = copy
  for (;;) {
    const names = Object.keys(at)
    if (names.length === 0) return copy
    const name = random.pick(names)
    const inner = at[name]
    if (typeof inner === 'object' && inner !== null && !random.once(3)) {
      at = inner as Record<string, unknown>
      continue
    }
    if (random.once(4)) delete at[name]
    else at[name] = wrongValue(random)
    return copy
  }
}

/** Settings, right and wrong, of every type. */
export function drawnSettings(random: Random): unknown {
  if (random.once(6)) return wrongValue(random)
  const value = (right: readonly unknown[]): unknown => (random.once(3) ? wrongValue(random) : random.pick(right))
  const all: Record<string, unknown> = {
    locale: value(['auto', 'zh-CN', 'en']),
    maxFindings: value([1, 10, 100]),
    paper: value(['/nonexistent.md', '']),
    hintsAsInformation: value([true, false]),
    workspaceDiagnostics: value([true, false]),
    draft: value([
      {
        language: value(['zh', 'en', 'zh-CN']),
        judge: value(['always', 'never', 'auto']),
        today: value([true, '2026-11-29']),
      },
    ]),
    rules: value([
      {
        'missing-dimension': value(['off', 'error']),
        'repeated-word': value(['hint']),
        passive: value(['information']),
        toString: 'off',
      },
    ]),
    semanticHighlighting: value(['always', 'never', 'auto']),
    codeLens: value([true, false]),
    inlayHints: value([true, false]),
  }
  return Object.fromEntries(Object.entries(all).filter(() => random.once(3)))
}

/** A message that no server expects: an answer to nothing, or a notification without sense. */
export function drawnMeaningless(random: Random): object {
  const wrong = wrongValue(random)
  const folders = { event: { added: [wrong], removed: [] } }
  return random.pick<object>([
    { method: random.pick(['textDocument/x', '', '$/setTrace', '$/progress']), params: wrong },
    { id: random.pick([999_999, 'x', -1]), result: wrong },
    { id: 1e6, error: wrong },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didClose', params: { textDocument: { uri: 'file:///never-opened.md' } } },
    { method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: 'file:///.wenheng.yaml', type: 1 }] } },
    { method: 'workspace/didChangeWorkspaceFolders', params: folders },
  ])
}

/** What an editor says of itself at `initialize`. */
export function clientOf(random: Random, pulls: boolean): object {
  return {
    processId: process.pid,
    rootUri: null,
    locale: random.pick(['zh-cn', 'en']),
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        workspaceEdit: { documentChanges: true, snippetEditSupport: true },
      },
      textDocument: {
        ...(pulls
          ? { diagnostic: { relatedInformation: true } }
          : { publishDiagnostics: { relatedInformation: true } }),
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
        rename: { prepareSupport: true },
      },
    },
  }
}

/** A text to open a draft with. */
export function openingText(random: Random): string {
  if (random.once(30)) return random.pick(documents()).slice(0, 30_000)
  return drawnText(random, random.pick([0, 40, 400, 2_500]))
}
