import { type Disposable, env, FileSystemError, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { frameworkDocuments, frameworkScheme, frameworkTextMethod } from '../../server/protocol/framework.ts'
import { section } from '../../server/protocol.ts'
import { serveReadOnly } from './read-only-files.ts'

type Language = keyof typeof frameworkDocuments

/** The address of the framework's document, at the entry of an anchor if one is given. */
export function frameworkUri(language: Language, anchor: string): Uri {
  return Uri.parse(frameworkDocuments[language]).with({ fragment: anchor })
}

/** The language of the reader: the one of the setting `wenheng.locale`, else the editor's. */
export function readerLanguage(): Language {
  const locale = workspace.getConfiguration(section).get('locale', 'auto')
  return /^zh\b/i.test(locale === 'auto' ? env.language : locale) ? 'zh' : 'en'
}

/** Serves the framework's document, whose text the server makes. */
export function serveFramework(client: () => BaseLanguageClient): Disposable {
  return serveReadOnly(frameworkScheme, async (uri) => {
    const language = (['zh', 'en'] as const).find((one) => frameworkUri(one, '').path === uri.path)
    if (!language) throw FileSystemError.FileNotFound(uri)
    return new TextEncoder().encode(await client().sendRequest<string>(frameworkTextMethod, { language }))
  })
}
