import type { CST, Document, LineCounter, ParsedNode } from 'yaml'

export type Yaml = typeof import('yaml')

/** No configuration is nested deeper. */
const mostDepth = 24
/** More aliases than any list of words needs. */
const mostAliases = 50

/**
 * The document in a text; null if it is nested too deeply or has too many aliases. The parser makes tokens without
 * recursion; what makes a document of them recurs, and ends the process where nesting is deep. So the tokens are
 * looked at in between.
 */
export function parseDocument(
  text: string,
  { Parser, Composer, YAMLParseError }: Yaml,
  lines?: LineCounter,
): Document<ParsedNode> | null {
  const tokens = [...new Parser(lines?.addNewLine).parse(text)]
  if (!isShallow(tokens)) return null
  // Names that are given twice are looked for elsewhere: the composer takes quadratic time for them.
  const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const
  const composer = new Composer({ ...options, ...(lines ? { lineCounter: lines } : {}) })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (second)
    document?.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'one document only'))
  return (document as Document<ParsedNode> | undefined) ?? null
}

/** Without recursion. */
function isShallow(tokens: readonly CST.Token[]): boolean {
  let level: readonly CST.Token[] = tokens
  let aliases = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostDepth) return false
    const next: CST.Token[] = []
    for (const token of level) {
      if (token.type === 'alias' && ++aliases > mostAliases) return false
      for (const inner of within(token)) next.push(inner)
    }
    level = next
  }
  return true
}

function* within(token: CST.Token): Generator<CST.Token> {
  if (token.type === 'document' && token.value) yield token.value
  if (!('items' in token)) return
  for (const { key, value } of token.items) {
    if (key) yield key
    if (value) yield value
  }
}
