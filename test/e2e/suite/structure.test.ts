import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { append, closeAll, eventually, openFile, provided } from './draft.ts'

const plan = `滨江市推动人工智能创新发展行动方案

一、总体要求

坚持创新驱动。

二、重点任务

（一）夯实数据基础。市数据局应当在2026年底前建成高质量数据集。

（二）布局智能算力。建设智能算力中心，统筹调度全市算力资源。
`

describe('the structure of a draft in the editor', () => {
  afterEach(closeAll)

  it('is its outline, in plain text too', async () => {
    const { uri } = await openFile('plan.policy.txt', plan)
    const [title] = await provided<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', uri)
    assert.equal(title?.name, '滨江市推动人工智能创新发展行动方案')
    assert.deepEqual(
      title.children.map(({ name, children }) => [name, ...children.map((child) => child.name)]),
      [['一、总体要求'], ['二、重点任务', '（一）夯实数据基础', '（二）布局智能算力']],
    )
  })

  it('is shown once where the editor outlines Markdown itself', async () => {
    const { uri } = await openFile('plan.md', '# 工作方案\n\n## 一、任务\n\n建设数据平台。\n')
    const [title, ...others] = await provided<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', uri)
    assert.match(title?.name ?? '', /工作方案/)
    assert.deepEqual(others, [])
  })

  it('can be folded, and selected step by step', async () => {
    const { uri } = await openFile('plan.policy.txt', plan)
    const folds = await provided<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', uri)
    assert.ok(folds.some(({ start, end }) => start === 6 && end === 10))
    const [range] = await provided<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', uri, [
      new vscode.Position(8, 20),
    ])
    const lines: string[] = []
    for (let one = range; one; one = one.parent as vscode.SelectionRange)
      lines.push(`${one.range.start.line}-${one.range.end.line}`)
    assert.ok(lines.includes('6-10'), lines.join(' '))
  })

  it('has colours, and they follow what is typed', async () => {
    const draft = await openFile('plan.policy.txt', plan)
    const tokens = (): Thenable<vscode.SemanticTokens | undefined> =>
      vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', draft.uri)
    const before = await eventually('tokens', async () => {
      const found = await tokens()
      return found && found.data.length > 0 ? found : undefined
    })
    await append(draft, '\n（三）引育人才。引进高层次人才。\n')
    const after = await eventually('more tokens', async () => {
      const found = await tokens()
      return found && found.data.length > before.data.length ? found : undefined
    })
    assert.equal(after.data.length % 5, 0)
    const enabled = vscode.workspace.getConfiguration('editor', draft).get('semanticHighlighting.enabled')
    assert.equal(enabled, true)
  })

  it('says what sections cover and what measures are of, on request', async () => {
    const settings = vscode.workspace.getConfiguration('wenheng')
    const { uri } = await openFile('plan.policy.txt', plan)
    const whole = new vscode.Range(0, 0, 20, 0)
    try {
      await settings.update('codeLens', true, vscode.ConfigurationTarget.Global)
      await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global)
      const [lens] = await provided<vscode.CodeLens>('vscode.executeCodeLensProvider', uri, 10)
      assert.equal(lens?.range.start.line, 6)
      const hints = await provided<vscode.InlayHint>('vscode.executeInlayHintProvider', uri, whole)
      assert.deepEqual(
        hints.map(({ position }) => position.line),
        [8, 10],
      )
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global)
      await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global)
    }
  })
})
