import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, openFile } from './draft.ts'

const plan = `# 某市人工智能创新发展行动计划

## 一、重点任务

（一）修缮道路。市交通局牵头修缮两条园区道路，年底前通车。

（二）更新路灯。市城管局负责更新路灯。
`

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

/** The items of the extension at the end of a line; those of the editor have no text of ours. */
function itemsAt(
  draft: vscode.TextDocument,
  line: number,
  wanted: RegExp,
  mark?: string,
): Promise<vscode.CompletionItem[]> {
  return eventually('the completion', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.uri,
      draft.lineAt(line).range.end,
      mark,
      40,
    )
    return items.some((item) => wanted.test(labelOf(item))) ? items : undefined
  })
}

describe('completion in the editor', () => {
  afterEach(closeAll)

  it('offers clauses on a blank line, numbered, with their text to read', async () => {
    const draft = await openFile('plan.md', `${plan}\n\n`)
    const items = await itemsAt(draft, 8, /算力/)
    const clause = items.find((item) => /算力/.test(labelOf(item)))
    const text = clause?.insertText
    assert.ok(text instanceof vscode.SnippetString)
    assert.match(text.value, /^（三）.*\$\{1:【/)
    const words = clause?.documentation
    assert.match(words instanceof vscode.MarkdownString ? words.value : '', /宜写明|When drafting/)
  })

  it('finds terms, and who is responsible', async () => {
    const draft = await openFile('plan.md', plan.replace('更新路灯。\n', '更新路灯，推进数据空\n'))
    await itemsAt(draft, 6, /^数据空间$/)
    const other = await openFile('other.md', plan.replace('更新路灯。\n', '更新路灯（责任单位：\n'))
    await itemsAt(other, 6, /^市交通局$/, '：')
  })
})
