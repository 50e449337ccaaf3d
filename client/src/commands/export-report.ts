import { commands, type Disposable, l10n } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { saveReport } from '../save-report.ts'

/** Registers `wenheng.exportReport`: saves the coverage report of the draft. Takes the file to save to, or asks for it. */
export function registerExportReport(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand('wenheng.exportReport', (target?: string) =>
    saveReport(client(), 'coverage', {
      name: l10n.t('coverage report'),
      formats: new Map([
        [l10n.t('Web page, for printing'), 'html'],
        [l10n.t('Table (CSV)'), 'csv'],
        ['Markdown', 'md'],
      ]),
      target,
    }),
  )
}
