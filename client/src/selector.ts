import { languages, type TextDocument } from 'vscode'

/** The languages served. Markdown keeps its own identifier, so that its preview works; `policy-draft` is ours. */
const served = ['markdown', 'plaintext', 'policy-draft']

/** URI schemes under which writers keep files. Diffs (`git`), comments, output and notebook cells are not drafts. */
const schemes = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'vsls',
  'memfs',
  'ftp',
  'sftp',
  'ssh',
]

/** Selects the documents served: every language with every scheme. */
export const documentSelector = served.flatMap((language) => schemes.map((scheme) => ({ language, scheme })))

/** True for a document that is served: the text of a draft, or what may be one. */
export function isServed(document: TextDocument): boolean {
  return languages.match(documentSelector, document) > 0
}
