import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, findings, hoverOver, openFile, previews, provided } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

const page = vscode.Uri.parse('wenheng-framework:/framework.zh-cn.md')

describe('the document of the framework in the editor', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.window.tabGroups.close(previews())
  })

  it('opens from the link of a hover', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const text = await eventually('a hover', () => hoverOver(draft, '高质量数据集'))
    const link = /\(command:wenheng\.showFramework\?([^)]+)\)/.exec(text)?.[1]
    assert.ok(link, text)
    await vscode.commands.executeCommand('wenheng.showFramework', ...JSON.parse(decodeURIComponent(link)))
    await eventually('its preview', () => previews().length > 0)
  })

  it('opens from the palette', async () => {
    await vscode.commands.executeCommand('wenheng.showFramework')
    await eventually('its preview', () => previews().some(({ label }) => label.includes('framework')))
  })

  it('is where the definition of a term is', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const at = draft.positionAt(draft.getText().indexOf('高质量数据集') + 1)
    const [link] = await provided<vscode.Location | vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      draft.uri,
      at,
    )
    assert.ok(link && 'targetUri' in link)
    assert.equal(link.targetUri.scheme, page.scheme)
    const document = await vscode.workspace.openTextDocument(link.targetUri)
    assert.match(
      document.lineAt(link.targetRange.start.line).text,
      /^#### (高质量数据集|High-quality datasets|.*atasets)/,
    )
  })

  it('cannot be written, and is no draft', async () => {
    const document = await vscode.workspace.openTextDocument(page)
    assert.match(document.getText(), /^# 文衡的框架\n/)
    assert.equal(document.languageId, 'markdown')
    assert.equal(vscode.workspace.fs.isWritableFileSystem(page.scheme), false)
    await vscode.window.showTextDocument(document)
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the findings of a draft', () => findings(draft).length > 0)
    assert.deepEqual(findings(document), [])
  })

  it('there is none of any other name', async () => {
    for (const path of ['/none.md', '/framework', '/../package.json'])
      await assert.rejects(async () => vscode.workspace.fs.readFile(page.with({ path })), vscode.FileSystemError)
  })
})

describe('the paper at hand in the editor', () => {
  const setting = () => vscode.workspace.getConfiguration('wenheng')
  afterEach(async () => {
    await setting().update('paper', undefined, vscode.ConfigurationTarget.Global)
    await closeAll()
  })

  it('is where the setting says, and the hover shows the passage', async () => {
    const paper = await openFile(
      'paper.txt',
      ['四、怎么办', '（二）开荒', '一是把数据集像种子一样拣选晾晒。', '二是修渠。', '三是护林。'].join('\n\n'),
    )
    await setting().update('paper', paper.uri.toString(), vscode.ConfigurationTarget.Global)
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the way to the paper', async () => {
      const text = await hoverOver(draft, '高质量数据集')
      return text.includes(`${paper.uri.toString()}#L5`)
    })
  })
})
