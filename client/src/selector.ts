/** The languages served: Markdown stays Markdown (its preview works), `policy-draft` is ours. */
const languages = ['markdown', 'plaintext', 'policy-draft']

/** Where writers keep files. Diffs (`git`), comments, output and notebook cells are no drafts. */
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

/** The documents served. */
export const documentSelector = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })))
