import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, eventually, missing, newFolder, openFile, openUntitled } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

describe('reports on a draft in the editor', () => {
  afterEach(closeAll)

  async function exported(command: string, name: string): Promise<Uint8Array> {
    const file = vscode.Uri.joinPath(newFolder(), name)
    await vscode.commands.executeCommand(command, file.toString())
    return vscode.workspace.fs.readFile(file)
  }
  const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

  it('are saved as a page, a table and Markdown, by the name of the file', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
    assert.match(textOf(await exported('wenheng.exportReport', 'report.html')), /^<!doctype html>[\s\S]*plan\.md/)
    assert.match(textOf(await exported('wenheng.exportReport', 'report.md')), /^# /)
    assert.match(textOf(await exported('wenheng.exportReport', 'report.csv')), /,plan\.md|plan\.md,/)
  })

  it('are made of a draft that was never saved, and the PMC worksheet is a workbook', async () => {
    await openUntitled('markdown', planWithoutCompute)
    const book = await exported('wenheng.exportPmc', 'pmc.xlsx')
    assert.deepEqual([...book.subarray(0, 2)], [0x50, 0x4b])
    assert.match(textOf(await exported('wenheng.exportPmc', 'pmc.csv')), /X10\.1/)
  })
})
