/**
 * Returns the passage at a locus in a reader's own copy of the paper: a paragraph, or the heading if the locus is that
 * of a heading. Null if there is none.
 */
export function findPassage(paperText: string, at: string): string | null {
  return readPassages(paperText).get(at) ?? null
}

/**
 * Returns the passages of a copy of the paper, by locus. The copy is Markdown: a paragraph begins with its locus in
 * brackets and backquotes (`[4.2#1]`); the locus of a heading follows from its number: 四、 （二） 1.
 */
export function readPassages(paperText: string): ReadonlyMap<string, string> {
  const passages = new Map<string, string>()
  const path: number[] = []
  for (const block of paperText.split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)) {
    const text = block.trim()
    const heading = headingForm.exec(text)
    if (heading) {
      const depth = heading[1] ? 0 : heading[2] ? 1 : 2
      if (depth > path.length) continue
      path.length = depth
      path.push(heading[3] ? Number(heading[3]) : hanDigits.indexOf(heading[1] ?? heading[2] ?? '') + 1)
      passages.set(path.join('.'), text.replace(/^#+[ \t]*/, ''))
    }
    const paragraph = paragraphForm.exec(text)
    if (paragraph?.[1] && paragraph[2]) passages.set(paragraph[1], paragraph[2])
  }
  return passages
}

const hanDigits = '一二三四五六七八九'
const headingForm = /^#+[ \t]*(?:([一二三四五六七八九])、|[（(]([一二三四五六七八九])[）)]|([1-9])[.．])/
const paragraphForm = /^`\[([^\]`\n]{1,20})\]`[ \t]*([\s\S]+)$/
