import { type BlockContext, type Line, parser } from '@lezer/markdown'
import { isHan, isLatin } from '../document/characters.ts'
import { footnotes } from './footnote-parser.ts'
import { laxHeadings } from './heading-parser.ts'
import { parseHtml } from './html-parser.ts'
import { isItemOutside, isOutside, noteFirstLine } from './lezer-line.ts'
import { tables } from './table-parser.ts'

/** Maximum nesting. No draft nests lists so deeply, and each level makes every line more expensive. */
const deepest = 50

/**
 * Parses CommonMark blocks with tables and footnotes. Inline markup is left to `readInline`, which is linear and reads
 * emphasis next to Chinese punctuation as writers mean it; link reference definitions are left to `LeafReader`.
 * Indented text is code only if it does not read like prose: writers indent paragraphs, and text from word processors
 * and web pages often has first lines indented by more than four spaces.
 */
export const markdownParser = parser.configure([
  tables,
  laxHeadings,
  {
    remove: ['IndentedCode', 'LinkReference'],
    parseBlock: [
      { name: 'FirstLine', parse: noteFirstLine, before: 'IndentedCode' },
      { name: 'IndentedCodeUnlikeProse', parse: parseIndentedCode, before: 'FencedCode' },
      { name: 'TooDeep', parse: parseTooDeep, before: 'Blockquote' },
      { name: 'HTMLBlock', parse: parseHtml },
      { name: 'ItemOutside', endLeaf: isItemOutside },
    ],
    parseInline: [{ name: 'NoInline', parse: (context) => context.end, before: 'Escape' }],
  },
  // Must come after `TooDeep`.
  footnotes,
])

function parseIndentedCode(context: BlockContext, line: Line): boolean {
  if (line.indent < line.baseIndent + 4 || readsLikeProse(line.text.slice(line.pos))) return false
  const start = context.lineStart + line.pos
  let end = context.lineStart + line.text.length
  while (context.nextLine()) {
    if (isOutside(context, line)) break
    if (line.pos === line.text.length || line.indent < line.baseIndent + 4) break
    end = context.lineStart + line.text.length
  }
  context.addElement(context.elt('CodeBlock', start, end))
  return true
}

function parseTooDeep(context: BlockContext, line: Line): boolean {
  if (context.depth < deepest) return false
  const start = context.lineStart + line.pos
  const end = context.lineStart + line.text.length
  context.nextLine()
  context.addElement(context.elt('Paragraph', start, end))
  return true
}

const tags = /<\/?[a-z][^<>]{0,200}>/gi

/**
 * True if at least half the characters are Han; or, without any Han, if there is a number at the start or at least six
 * words, and no punctuation of code. HTML tags do not count.
 */
export function readsLikeProse(line: string): boolean {
  const text = line.includes('<') ? line.replace(tags, '').trimStart() : line
  let han = 0
  let other = 0
  let words = 0
  let code = 0
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index)
    const latin = isLatin(character)
    if (latin && !inWord) words++
    inWord = latin
    if (isHan(character)) han++
    else if (character > 0x20) other++
    if ('{}=<>|\\;$`#'.includes(text.charAt(index))) code++
  }
  if (han > 0) return 2 * han >= other
  return code === 0 && (words >= 6 || /^(?:\([A-Za-z0-9]{1,4}\)|[A-Za-z0-9]{1,4}[.)])\s/.test(text))
}
