import type { Nodes, Paragraph, Root, Sentence, SentenceContent, Word } from 'nlcst'
import type { Plugin } from 'unified'
import { segmentClauses } from '../text/clauses/clauses.ts'
import { isHan, isSpace } from '../text/document/characters.ts'
import { wordSegmenter, wordSegments } from '../text/document/word-segmenter.ts'

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * A unified plugin that parses Chinese text to nlcst, as retext-english does English: `unified().use(parseChinese)`.
 * Paragraphs end at blank lines, sentences where `segmentClauses` ends them. Words come from `Intl.Segmenter`; without
 * it, each Chinese character is a word.
 */
const parseChinese: Plugin<[], string, Root> = function () {
  this.parser = parse
}

export default parseChinese

/** Returns the nlcst tree of a Chinese text. */
export function parse(document: string): Root {
  return new TreeBuilder(document).root()
}

class TreeBuilder {
  private readonly text: string
  private readonly lineStarts: number[] = [0]

  constructor(text: string) {
    this.text = text
    for (const end of text.matchAll(/\r\n?|\n/g)) this.lineStarts.push(end.index + end[0].length)
  }

  root(): Root {
    const children: Root['children'] = []
    let at = 0
    for (const gap of this.text.matchAll(/[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/g)) {
      if (gap.index > at) children.push(this.paragraph(at, gap.index))
      children.push(this.literal('WhiteSpaceNode', gap.index, gap.index + gap[0].length))
      at = gap.index + gap[0].length
    }
    if (at < this.text.length) children.push(this.paragraph(at, this.text.length))
    return { type: 'RootNode', children, position: this.position(0, this.text.length) }
  }

  private paragraph(from: number, to: number): Paragraph {
    const text = this.text.slice(from, to)
    const children: Paragraph['children'] = []
    let start = 0
    const clauses = segmentClauses(text, 'zh')
    clauses.forEach((clause, index) => {
      if (clauses[index + 1]?.sentence === clause.sentence) return
      this.addSentence(children, from + start, from + clause.end)
      start = clause.end
    })
    return { type: 'ParagraphNode', children, position: this.position(from, to) }
  }

  /** Adds a sentence. White space around it belongs to the paragraph, as in nlcst. */
  private addSentence(children: Paragraph['children'], from: number, to: number): void {
    let start = from
    while (start < to && isSpace(this.text.charCodeAt(start))) start++
    let end = to
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--
    if (start > from) children.push(this.literal('WhiteSpaceNode', from, start))
    if (end > start) children.push(this.sentence(start, end))
    if (to > end) children.push(this.literal('WhiteSpaceNode', end, to))
  }

  private sentence(from: number, to: number): Sentence {
    const children: SentenceContent[] = []
    for (const { start, end, word } of this.segments(from, to)) {
      if (word) children.push(this.word(start, end))
      else for (const part of this.marks(start, end)) children.push(part)
    }
    return { type: 'SentenceNode', children, position: this.position(from, to) }
  }

  private word(from: number, to: number): Word {
    return {
      type: 'WordNode',
      children: [this.literal('TextNode', from, to)],
      position: this.position(from, to),
    }
  }

  /** The nodes of text between words: white space (one node per run), punctuation, symbols and other characters. */
  private *marks(from: number, to: number): Generator<SentenceContent> {
    let start = from
    while (start < to) {
      const type = markType(this.text, start)
      let end = start + unitLength(this.text, start)
      while (end < to && type === 'WhiteSpaceNode' && markType(this.text, end) === type) end++
      yield this.literal(type, start, end)
      start = end
    }
  }

  private *segments(from: number, to: number): Generator<{ start: number; end: number; word: boolean }> {
    const text = this.text.slice(from, to)
    const segmenter = wordSegmenter('zh')
    if (segmenter) {
      for (const { index, segment, isWordLike } of wordSegments(segmenter, text)) {
        yield { start: from + index, end: from + index + segment.length, word: isWordLike === true }
      }
      return
    }
    for (const found of text.matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\p{Script=Han}|[^\p{L}\p{N}]+/gu)) {
      const word = isHan(found[0].charCodeAt(0)) || /[\p{L}\p{N}]/u.test(found[0])
      yield { start: from + found.index, end: from + found.index + found[0].length, word }
    }
  }

  private literal<Type extends LiteralType>(type: Type, from: number, to: number): Extract<Nodes, { type: Type }> {
    return { type, value: this.text.slice(from, to), position: this.position(from, to) } as Extract<
      Nodes,
      { type: Type }
    >
  }

  private position(from: number, to: number): { start: Place; end: Place } {
    return { start: this.place(from), end: this.place(to) }
  }

  private place(offset: number): Place {
    let low = 0
    let high = this.lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1, offset }
  }
}

type MarkType = 'WhiteSpaceNode' | 'PunctuationNode' | 'SymbolNode' | 'SourceNode'
type LiteralType = MarkType | 'TextNode'

function markType(text: string, at: number): MarkType {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (isSpace(text.charCodeAt(at))) return 'WhiteSpaceNode'
  if (/\p{P}/u.test(character)) return 'PunctuationNode'
  return /\p{S}/u.test(character) ? 'SymbolNode' : 'SourceNode'
}

function unitLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
