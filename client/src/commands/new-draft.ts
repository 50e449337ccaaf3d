import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type DraftKind, draftKindsMethod, type NewDraftParams, newDraftMethod } from '../../../server/protocol.ts'
import { readerLanguage } from '../framework-pages.ts'

/**
 * Registers `wenheng.newDraft`: asks for the kind of document, the level of government and the format, and opens an
 * untitled draft that has all parts of its kind, with the first slot selected.
 */
export function registerNewDraft(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand('wenheng.newDraft', async () => {
    const kinds = await client().sendRequest<DraftKind[]>(draftKindsMethod)
    const kind = await ask(l10n.t('New policy draft: kind of document'), kindItems(kinds))
    if (!kind) return
    // English templates are not told apart by level.
    const level = kind.language === 'en' ? 'national' : await ask(l10n.t('New policy draft: issued by'), levels())
    const format = level && (await ask(l10n.t('New policy draft: format'), formats()))
    if (!level || !format) return
    const params: NewDraftParams = { kind: kind.id, level, format }
    const snippet = await client().sendRequest<string | null>(newDraftMethod, params)
    if (snippet === null) return
    const language = format === 'markdown' ? 'markdown' : 'policy-draft'
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language }))
    await editor.insertSnippet(new SnippetString(snippet))
  })
}

interface Choice<Value> extends QuickPickItem {
  readonly value?: Value
}

async function ask<Value>(title: string, items: readonly Choice<Value>[]): Promise<Value | undefined> {
  return (await window.showQuickPick(items, { title }))?.value
}

/** Those in the reader's language first. */
function kindItems(kinds: readonly DraftKind[]): Choice<DraftKind>[] {
  const own = readerLanguage()
  const item = (kind: DraftKind): Choice<DraftKind> => ({ label: kind.name[own], value: kind })
  const other = kinds.filter(({ language }) => language !== own)
  const label = own === 'zh' ? l10n.t('In English') : l10n.t('In Chinese')
  return [
    ...kinds.filter(({ language }) => language === own).map(item),
    { label, kind: QuickPickItemKind.Separator },
    ...other.map(item),
  ]
}

function levels(): Choice<NewDraftParams['level']>[] {
  return [
    { label: l10n.t('A city or county'), value: 'local' },
    { label: l10n.t('A province'), value: 'provincial' },
    { label: l10n.t('The national government'), value: 'national' },
  ]
}

function formats(): Choice<NewDraftParams['format']>[] {
  return [
    { label: l10n.t('Plain text'), description: '.txt', value: 'plain' },
    { label: 'Markdown', description: '.md', value: 'markdown' },
  ]
}
