import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode'

/** A draft that is shipped in `examples/`. */
interface Sample {
  readonly file: string
  readonly language: 'markdown' | 'policy-draft'
}

/** Registers `wenheng.openSample`, which opens a copy of a sample draft, with which everything may be tried. */
export function registerOpenSample(extension: Uri): Disposable {
  return commands.registerCommand('wenheng.openSample', async (file?: string) => {
    const known = samples()
    const sample =
      known.find((one) => one.file === file) ??
      (await window.showQuickPick(known, { title: l10n.t('Open a sample draft') }))
    if (!sample) return
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'examples', sample.file))
    const content = new TextDecoder().decode(bytes)
    await window.showTextDocument(await workspace.openTextDocument({ language: sample.language, content }))
  })
}

function samples(): (Sample & { readonly label: string })[] {
  return [
    {
      file: 'binjiang-opinion.md',
      language: 'markdown',
      label: l10n.t('A city’s opinion on AI in research (Chinese)'),
    },
    {
      file: 'binjiang-support-measures.policy.txt',
      language: 'policy-draft',
      label: l10n.t('A city’s support measures for AI companies (Chinese)'),
    },
    {
      file: 'aldmoor-action-plan.md',
      language: 'markdown',
      label: l10n.t('A national action plan on AI in science (English)'),
    },
  ]
}
