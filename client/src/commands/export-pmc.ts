import { commands, type Disposable, l10n } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { saveReport } from '../save-report.ts'

/** Registers `wenheng.exportPmc`: saves the PMC worksheet of the draft. Takes the file to save to, or asks for it. */
export function registerExportPmc(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand('wenheng.exportPmc', (target?: string) =>
    saveReport(client(), 'pmc', {
      name: l10n.t('PMC worksheet'),
      formats: new Map([
        [l10n.t('Workbook (Excel)'), 'xlsx'],
        [l10n.t('Table (CSV)'), 'csv'],
        ['Markdown', 'md'],
      ]),
      target,
    }),
  )
}
