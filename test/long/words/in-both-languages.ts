import { type Node, SyntaxKind } from 'typescript/unstable/ast'
import { childrenOf, type SourceText, textOf } from './source-texts.ts'

/**
 * True if the code has the text for one language and another for the other: it is one of `{ zh, en }`, or in a branch that
 * the language has chosen.
 */
export function isInBothLanguages({ node, around }: SourceText): boolean {
  return around.some((each, index) => isOfPair(each, around[index - 1]) || isChosen(each, around[index + 1] ?? node))
}

function isOfPair(node: Node, parent: Node | undefined): boolean {
  if (node.kind !== SyntaxKind.PropertyAssignment || !parent) return false
  const names = childrenOf(parent).map((property) => childrenOf(property)[0]?.getText())
  const own = childrenOf(node)[0]?.getText()
  return (own === 'zh' || own === 'en') && names.includes('zh') && names.includes('en')
}

/** `language === 'zh' ? … : …`, `if (language === 'zh') return …`, and what follows it. */
function isChosen(node: Node, inside: Node): boolean {
  const parts = childrenOf(node)
  const [condition] = parts
  if (node.kind === SyntaxKind.ConditionalExpression || node.kind === SyntaxKind.IfStatement)
    return condition !== undefined && condition !== inside && asksLanguage(condition)
  if (node.kind !== SyntaxKind.Block) return false
  return parts.slice(0, parts.indexOf(inside)).some((statement) => {
    const [asked] = childrenOf(statement)
    return statement.kind === SyntaxKind.IfStatement && asked !== undefined && asksLanguage(asked)
  })
}

function asksLanguage(condition: Node): boolean {
  return (
    condition.kind === SyntaxKind.BinaryExpression &&
    childrenOf(condition).some((side) => ['zh', 'en'].includes(textOf(side) ?? ''))
  )
}
