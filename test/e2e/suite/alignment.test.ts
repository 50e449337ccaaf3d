import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { AlignmentView } from '../../../server/protocol/alignment.ts'
import { acceptQuickPick, closeAll, eventually, newFolder, writeFile } from './draft.ts'

const parent = `# 江州省数据行动方案

## 一、重点任务

（一）开放公共数据。编制公共数据开放目录，发布交通数据集。（责任单位：省数据局，各市人民政府）

（二）发展海洋观测。布设近海浮标，汇聚潮汐数据。（责任单位：海门市人民政府）
`
const draft = `# 滨江市数据实施方案

## 一、主要任务

（一）开放公共数据。编制公共数据开放目录，发布交通数据集。（责任单位：市数据局）
`

describe('a draft and its parent document in the editor', () => {
  let document: vscode.TextDocument
  before(async () => {
    const folder = newFolder()
    await writeFile(vscode.Uri.joinPath(folder, '上级.md'), parent)
    await writeFile(vscode.Uri.joinPath(folder, '.wenheng.yaml'), 'parents: [上级.md]\n')
    const file = vscode.Uri.joinPath(folder, '稿.md')
    await writeFile(file, draft)
    document = await vscode.workspace.openTextDocument(file)
    await vscode.window.showTextDocument(document)
  })
  after(closeAll)

  const align = (): Thenable<AlignmentView | null> => vscode.commands.executeCommand('wenheng.alignWithParents')

  it('are compared, with the parent that the configuration names', async () => {
    const view = await eventually('the tasks', async () => {
      const found = await align()
      return found && found.tasks.length > 0 ? found : undefined
    })
    assert.deepEqual(
      view.tasks.map(({ group }) => group),
      ['taken-up', 'not-seen'],
    )
  })

  it('have a table in a page of its own', async () => {
    await vscode.commands.executeCommand('wenheng.showAlignment')
    await eventually('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /承接|Alignment/.test(label))),
    )
    await vscode.window.showTextDocument(document)
  })

  it('keep in the draft what the writer says of a task', async () => {
    const task = (await align())?.tasks[1]
    const stating = vscode.commands.executeCommand('wenheng.stateParentTask', { kind: 'task', task })
    await eventually('the directive', async () => {
      await acceptQuickPick()
      return document.getText().includes('文衡-承接 本级无事权 发展海洋观测')
    })
    await stating
    assert.equal((await align())?.tasks[1]?.group, 'stated')
  })
})
