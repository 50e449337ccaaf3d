import type { GrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js'
import { ourScopes } from './grammars.ts'

/**
 * Reads a sample of `test/grammar`. Its first line names the scope, as for `vscode-tmgrammar-test`. A line `^ WORDS = SCOPES`
 * says which scopes these words of the line above have, where they next stand in it, or that they have `nothing` from us.
 * The words are written out, since arrows below wide characters do not stand where they point. The suffix
 * `.policy-draft` is left out.
 */
export function readSample(text: string): GrammarTestCase {
  const [header = '', ...lines] = text.trimEnd().split('\n')
  const named = /^\^ SYNTAX TEST "([^"]+)" "([^"]+)"$/.exec(header)
  if (!named) throw new Error(`no header: ${header}`)
  const [, scope = '', description = ''] = named
  const source: string[] = []
  const assertions: GrammarTestCase['assertions'] = []
  let next = 0
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('^ ')) {
      source.push(line)
      next = 0
      assertions.push({ testCaseLineNumber: index + 1, sourceLineNumber: source.length - 1, scopeAssertions: [] })
      continue
    }
    const at = line.lastIndexOf(' = ')
    const words = line.slice(2, at)
    const from = (source.at(-1) ?? '').indexOf(words, next)
    if (at < 0 || from < 0) throw new Error(`line ${index + 2}: the line above has no “${words}” after ${next}`)
    next = from + words.length
    assertions.at(-1)?.scopeAssertions.push({ from, to: next, ...expected(line.slice(at + 3)) })
  }
  const metadata = { commentToken: '^', scope, description, allowMiddleLineAssertions: false }
  return { metadata, source, assertions }
}

function expected(scopes: string): { scopes: string[]; exclude: string[] } {
  if (scopes === 'nothing') return { scopes: [], exclude: [...ourScopes] }
  const named = scopes.split(' ').map((scope) => (/\.(?:markdown|html)$/.test(scope) ? scope : `${scope}.policy-draft`))
  // Comments and emphasis have nothing else from us than what is said.
  return { scopes: named, exclude: [...ourScopes].filter((scope) => !named.includes(scope) && !alongside.has(scope)) }
}

/** These stand beside another scope, or around it. */
const alongside = new Set(['comment.line.directive.policy-draft', 'markup.heading.policy-draft'])
