import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js'
import { root } from '../../../server/scripts/root.ts'

type Contributed = { readonly scopeName: string; readonly path: string; readonly injectTo?: string[] }

const contributed: readonly Contributed[] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).contributes
  .grammars

const ours = contributed.map((grammar) => ({
  grammar: { ...grammar },
  content: readFileSync(join(root, grammar.path), 'utf8'),
}))

/** All scopes that our grammars give, those of `captures` included. */
export const ourScopes: ReadonlySet<string> = new Set(
  ours.flatMap(({ content }) =>
    [...content.matchAll(/"name": "([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')).filter(isScope),
  ),
)

function isScope(name: string): boolean {
  return name.endsWith('.policy-draft') || name.endsWith('.markdown')
}

/**
 * The grammars as the editor has them, with a stand-in for its Markdown: as much of that as our injections look at. The
 * true one is tried in the editor (`test/e2e/suite/grammar.test.ts`).
 */
export function createRegistry(): ReturnType<typeof createRegistryFromGrammars> {
  const grammar = { scopeName: 'text.html.markdown', path: 'markdown.json' }
  return createRegistryFromGrammars([...ours, { grammar, content: JSON.stringify(markdown) }])
}

const inline = { patterns: [{ include: '#bold' }, { include: '#code' }, { include: '#link' }] }

const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [{ include: '#heading' }, { include: '#comment' }, { include: '#paragraph' }],
  repository: {
    heading: { match: '^#{1,6} .*$', name: 'markup.heading.markdown' },
    comment: { begin: '^<!--', end: '-->', name: 'comment.block.html' },
    paragraph: { begin: '^(?=\\S)', while: '^(?=\\S)(?!#)', name: 'meta.paragraph.markdown', ...inline },
    bold: { begin: '\\*\\*', end: '\\*\\*', name: 'markup.bold.markdown', ...inline },
    code: { match: '`[^`]*`', name: 'markup.inline.raw.string.markdown' },
    link: { match: '\\[[^\\]]*\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
  },
}
