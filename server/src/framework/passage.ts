import { headingIn, type Passage } from './paper-heading.ts'
import { passagesByHeadings } from './unmarked-passages.ts'

export type { Passage } from './paper-heading.ts'

/**
 * Returns the passage at a locus in a reader's own copy of the paper: a paragraph, or the heading if the locus is that
 * of a heading. Null if there is none.
 */
export function findPassage(paperText: string, at: string): string | null {
  return readPassages(paperText).get(at)?.text ?? null
}

/**
 * Returns the passages of a copy of the paper, by locus. In a copy that marks them, a paragraph begins with its locus in
 * brackets and backquotes (`[4.2#1]`), and the locus of a heading follows from its number: 四、 （二） 1. In any other
 * copy the paragraphs under the headings are counted. Linear in the text.
 */
export function readPassages(paperText: string): ReadonlyMap<string, Passage> {
  const lines = paperText.split(/\r\n|[\r\n]/)
  return lines.some((line) => paragraphForm.test(line)) ? markedPassages(lines) : passagesByHeadings(lines)
}

function markedPassages(lines: readonly string[]): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>()
  const path: number[] = []
  for (const { text, line } of blocksOf(lines)) {
    const heading = text.startsWith('#') ? headingIn(text) : null
    if (heading && heading.depth <= path.length) {
      path.length = heading.depth
      path.push(heading.number)
      passages.set(path.join('.'), { text: heading.text, line })
    }
    const paragraph = paragraphForm.exec(text)
    if (paragraph?.[1] && paragraph[2]) passages.set(paragraph[1], { text: paragraph[2], line })
  }
  return passages
}

/** What stands between empty lines, without the blanks around it. */
function blocksOf(lines: readonly string[]): Passage[] {
  const blocks: Passage[] = []
  let from = 0
  for (let line = 0; line <= lines.length; line++) {
    if (line < lines.length && lines[line]?.trim() !== '') continue
    if (line > from) blocks.push({ text: lines.slice(from, line).join('\n').trim(), line: from })
    from = line + 1
  }
  return blocks
}

const paragraphForm = /^[ \t]*`\[([^\]`\n]{1,20})\]`[ \t]*(\S[\s\S]*)$/
