import { type Disposable, Uri, workspace } from 'vscode'

const scheme = 'wenheng-old'

/** The texts that are shown as the old side, by address. */
const texts = new Map<string, string>()

/** Serves old versions of drafts, read-only; they are no drafts to check. */
export function serveOldTexts(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  })
}

/** The address under which a text is shown from now on; the path tells the language. One text at a time is kept. */
export function oldTextUri(path: string, text: string): Uri {
  texts.clear()
  // Each has its own address, so that the editor shows no older text.
  const name = /\.(?:md|markdown|txt|gongwen)$/i.test(path) ? path : `${path}.md`
  const uri = Uri.from({ scheme, path: name.startsWith('/') ? name : `/${name}`, query: String(Date.now()) })
  texts.set(uri.toString(), text)
  return uri
}
