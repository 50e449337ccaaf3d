import { type BlockContext, type Line, parser } from '@lezer/markdown'
import { isHan, isLatin } from '../document/characters.ts'
import { footnotes } from './footnote-parser.ts'
import { laxHeadings } from './heading-parser.ts'
import { parseHtml } from './html-parser.ts'
import { isItemOutside, isOutside, noteFirstLine } from './lezer-line.ts'
import { tables } from './table-parser.ts'

/** Maximum nesting depth, above that of any real draft. Each level makes every line within it slower to parse. */
const deepest = 50

/**
 * Parses CommonMark blocks, tables and footnotes. `readInline` parses inline markup: it is linear and handles emphasis
 * beside Chinese punctuation as writers intend. `LeafReader` handles link reference definitions. Indented text is code
 * only if it does not read like prose: writers indent paragraphs, and text pasted from word processors and web pages
 * often has first lines indented by more than four spaces.
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
  // Must come after TooDeep.
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
 * True if at least half of the line, without HTML tags, is Han characters; or if it has no Han and no code punctuation
 * and has six English words or starts with a number.
 */
function readsLikeProse(line: string): boolean {
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
