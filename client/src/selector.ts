/** The languages served. Markdown files keep their language (so that the preview works); `policy-draft` is ours. */
const languages = ['markdown', 'plaintext', 'policy-draft']

/** Schemes under which writers keep files. Diffs (`git`), comments, output and notebook cells are not drafts. */
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
