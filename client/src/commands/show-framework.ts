import { commands, type Disposable } from 'vscode'
import { frameworkUri, readerLanguage } from '../framework-pages.ts'
import { showPage } from './show-page.ts'

/**
 * Registers `wenheng.showFramework`, which shows the framework's document. Hovers give it a language and the anchor of an
 * entry; from the palette it is in the reader's language.
 */
export function registerShowFramework(): Disposable {
  return commands.registerCommand('wenheng.showFramework', (language: unknown, anchor: unknown) =>
    showPage(
      frameworkUri(
        language === 'zh' || language === 'en' ? language : readerLanguage(),
        typeof anchor === 'string' ? anchor : '',
      ),
    ),
  )
}
