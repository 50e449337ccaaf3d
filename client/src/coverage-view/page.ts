import { Uri, type Webview, type WebviewOptions } from 'vscode'
import { readerLanguage } from '../framework-pages.ts'
import { newNonce, pageHtml } from './page-html.ts'

/** A page of ours: scripts of its own run, and nothing is read but what was built for it. */
export function pageOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, enableForms: false, localResourceRoots: [folderOf(extension)] }
}

/** The pages that are built. */
export type PageName = 'coverage' | 'ledger'

/** Loads the page of a name into a webview. */
export function fillPage(webview: Webview, extension: Uri, name: PageName, title: string): void {
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(folderOf(extension), file)).toString()
  webview.html = pageHtml({
    source: webview.cspSource,
    script: address(`${name}.js`),
    style: address('page.css'),
    nonce: newNonce(),
    language: readerLanguage() === 'zh' ? 'zh-CN' : 'en',
    title,
  })
}

function folderOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview')
}
