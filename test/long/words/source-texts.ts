import { join } from 'node:path'
import {
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateHead,
  isTemplateMiddle,
  isTemplateTail,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'
import { root } from '../../../server/scripts/root.ts'

/** A piece of text in the code: a string, or a part of a template. */
export interface SourceText {
  readonly file: string
  readonly text: string
  readonly node: Node
  /** The nodes around it, from the file inwards; the last is its parent. */
  readonly around: readonly Node[]
}

/** Two texts of one meaning: `{ zh: '…', en: '…' }`. */
export interface TextPair {
  readonly file: string
  readonly zh: string
  readonly en: string
}

export interface SourceTexts {
  readonly texts: readonly SourceText[]
  readonly pairs: readonly TextPair[]
  /** The first arguments of `l10n.t`, as they are written; null where one is no string. */
  readonly translated: readonly (string | null)[]
}

/** The texts of client and server, as the compiler parses them. */
export function sourceTexts(): SourceTexts {
  const api = new API({ cwd: root })
  try {
    const [project] = api.updateSnapshot({ openProject: join(root, 'tsconfig.json') }).getProjects()
    const texts: SourceText[] = []
    const pairs: TextPair[] = []
    const translated: (string | null)[] = []
    for (const path of project?.rootFiles ?? []) {
      const file = path.slice(root.length).replace(/^\//, '')
      if (!/^(?:client|server)\/src\/.*(?<!\.generated|\.d)\.ts$/.test(file)) continue
      const source = project?.program.getSourceFile(path)
      if (!source) continue
      const visit = (node: Node, around: readonly Node[]): void => {
        const text = textOf(node)
        if (text !== null && !isName(around.at(-1), node)) texts.push({ file, text, node, around })
        const pair = pairOf(node)
        if (pair) pairs.push({ file, ...pair })
        if (node.kind === SyntaxKind.CallExpression && isTranslation(node)) translated.push(firstArgument(node))
        node.forEachChild((child) => visit(child, [...around, node]))
      }
      visit(source, [])
    }
    return { texts, pairs, translated }
  } finally {
    api.close()
  }
}

/** The text of a string or of a part of a template; null for other nodes. */
export function textOf(node: Node): string | null {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text
  return isTemplateHead(node) || isTemplateMiddle(node) || isTemplateTail(node) ? node.text : null
}

/** The children of a node, in order. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  node.forEachChild((child) => {
    children.push(child)
  })
  return children
}

/** True for the name of a property or of a module, and for a type: none is shown to anybody. */
function isName(parent: Node | undefined, node: Node): boolean {
  if (!parent) return false
  const { kind } = parent
  if (kind === SyntaxKind.PropertyAssignment) return childrenOf(parent)[0] === node
  return (
    kind === SyntaxKind.ImportDeclaration || kind === SyntaxKind.ExportDeclaration || kind === SyntaxKind.LiteralType
  )
}

function pairOf(node: Node): Omit<TextPair, 'file'> | null {
  if (node.kind !== SyntaxKind.ObjectLiteralExpression) return null
  const values = new Map(
    childrenOf(node).flatMap((property) => {
      const [name, value] = childrenOf(property)
      const text = value ? textOf(value) : null
      return name && text !== null ? [[name.getText(), text] as const] : []
    }),
  )
  const [zh, en] = [values.get('zh'), values.get('en')]
  return zh === undefined || en === undefined ? null : { zh, en }
}

function isTranslation(call: Node): boolean {
  return childrenOf(call)[0]?.getText() === 'l10n.t'
}

function firstArgument(call: Node): string | null {
  const first = childrenOf(call)[1]
  return first ? textOf(first) : null
}
