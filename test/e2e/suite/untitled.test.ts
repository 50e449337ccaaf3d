import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import * as vscode from 'vscode'
import { closeAll, eventually, missing } from './draft.ts'
import { planWithoutCompute } from './samples.ts'

/** Types a text into a new untitled file, in four parts with pauses in which the editor guesses the language. */
async function typeUntitled(text: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('workbench.action.files.newUntitledFile')
  const editor = await eventually('the editor', () => vscode.window.activeTextEditor)
  const length = Math.ceil(text.length / 4)
  for (let at = 0; at < text.length; at += length) {
    await vscode.commands.executeCommand('type', { text: text.slice(at, at + length) })
    await sleep(800)
  }
  return editor.document
}

/** The languages that the document gets from here on. */
function languagesOf(): { readonly seen: string[]; readonly end: vscode.Disposable } {
  const seen: string[] = []
  return { seen, end: vscode.workspace.onDidOpenTextDocument(({ languageId }) => void seen.push(languageId)) }
}

/**
 * Waits until the editor has guessed a language: the first guess loads a model, for many seconds on a slow machine. Not
 * every edition guesses; to the extension a guess looks as if somebody had set the language, so it is set where none
 * comes.
 */
async function guessed(draft: vscode.TextDocument, seen: readonly string[], language: string): Promise<void> {
  // By the clock: the extension takes a language for a guess only for 20 s after an edit.
  for (const limit = Date.now() + 10_000; Date.now() < limit && seen.length < 2; ) await sleep(100)
  if (seen.length < 2) await vscode.languages.setTextDocumentLanguage(draft, language)
  await eventually('a guess', () => seen.length > 1)
}

describe('a draft that was never saved', function () {
  this.timeout(60_000)
  afterEach(closeAll)

  it('stays judged while it is typed, whatever language the editor guesses', async () => {
    const { seen, end } = languagesOf()
    const draft = await typeUntitled(planWithoutCompute.replace(/^#+ /gm, ''))
    await guessed(draft, seen, 'ini')
    await eventually('text again', () => draft.languageId === 'plaintext')
    await sleep(1000)
    end.dispose()
    assert.equal(draft.languageId, 'plaintext', seen.join(' → '))
    const times = seen.filter((language) => language === 'plaintext').length
    assert.ok(times === 2 || times === 3, `set once, or again after a guess under way: ${seen.join(' → ')}`)
    await eventually('the finding', () => missing(draft, /算力|compute/i))
  })

  it('stays judged when another guess was under way', async () => {
    const { seen, end } = languagesOf()
    const draft = await typeUntitled(planWithoutCompute.replace(/^#+ /gm, '').slice(0, 300))
    await guessed(draft, seen, 'ini')
    await eventually('text again', () => draft.languageId === 'plaintext')
    await vscode.languages.setTextDocumentLanguage(draft, 'ini')
    await eventually('text once more', () => draft.languageId === 'plaintext')
    end.dispose()
  })

  it('keeps the language that the writer chooses', async () => {
    const { seen, end } = languagesOf()
    const draft = await typeUntitled(planWithoutCompute.replace(/^#+ /gm, '').slice(0, 200))
    await guessed(draft, seen, 'ini')
    await eventually('text again', () => draft.languageId === 'plaintext')
    end.dispose()
    // No writer chooses so soon that it could be a guess that was under way.
    await sleep(3500)
    await vscode.languages.setTextDocumentLanguage(draft, 'ini')
    await vscode.commands.executeCommand('type', { text: '由市数据局牵头建设平台。' })
    await sleep(1500)
    assert.equal(draft.languageId, 'ini')
  })

  it('that is a program stays one', async () => {
    const code =
      'import csv\n\n# 统计各县区公共数据目录的条数，每周一早上运行一次\ndef count(rows):\nreturn sum(1 for row in rows)\n'
    const { seen, end } = languagesOf()
    const draft = await typeUntitled(code)
    await guessed(draft, seen, 'python')
    await sleep(500)
    end.dispose()
    assert.notEqual(draft.languageId, 'plaintext')
  })
})
