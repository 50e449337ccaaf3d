import { wrapsWithoutSpace } from '../../text/document/characters.ts'
import { spacesEnd } from '../../text/document/scan.ts'
import type { Span } from '../../text/document/span.ts'
import { readInline } from '../../text/markdown/inline-parser.ts'
import type { InlinePiece } from '../../text/markdown/inline-piece.ts'
import { type Run, type RunStyle, trimmed } from './run.ts'

/** Why words of a draft are not in the document. */
export type Omission = 'image' | 'struck' | 'code' | 'other'

/** What runs are made of beside their text. */
export interface InlineSource {
  /** The draft. */
  readonly text: string
  /** The labels of its link definitions, normalised. */
  readonly labels: ReadonlySet<string>
  /** True if lines after the first may begin with quote marks. */
  readonly quoted: boolean
  /** Takes what is left out. */
  readonly omit: (kind: Omission, span: Span) => void
}

/**
 * The runs of a part of a Markdown draft: the writer's own characters, without marks, comments and the targets of links.
 * Code and addresses are words here, though no prose. Linear.
 */
export function inlineRuns(source: InlineSource, { start, end }: Span): Run[] {
  const text = source.text.slice(start, end)
  const read = source.quoted ? withoutQuoteMarks(text) : text
  const { pieces } = readInline(read, 0, read.length, source.labels)
  const writer = new RunWriter()
  let at = 0
  for (const piece of pieces) {
    if (piece.to <= at) continue
    writer.addLines(read, at, piece.from)
    const from = Math.max(at, piece.from)
    const omitted = addPiece(writer, read, from, piece)
    if (omitted !== null) source.omit(omitted, { start: start + from, end: start + piece.to })
    at = piece.to
  }
  writer.addLines(read, at, read.length)
  return trimmed(writer.runs)
}

/** The runs of a part of a plain text: all of it, with its lines joined. */
export function plainRuns(text: string): Run[] {
  const writer = new RunWriter()
  writer.addLines(text, 0, text.length)
  return trimmed(writer.runs)
}

function withoutQuoteMarks(text: string): string {
  return text.replace(/(?<=\n)[ \t>]+/g, (marks) => ' '.repeat(marks.length))
}

/** 。，、；：！？ and closing brackets. */
function isChineseMark(code: number): boolean {
  return code > 0 && '。，、；：！？）》】'.includes(String.fromCharCode(code))
}

type Mark = 'bold' | 'italics' | 'underline' | 'superScript' | 'subScript'

/** Collects runs, with the marks that are open. */
class RunWriter {
  readonly runs: Run[] = []
  private readonly open = new Map<Mark, number>()
  private style: RunStyle = {}
  /** The last character, -1 at the start of a line. */
  private last = -1
  private isWrapped = false

  add(added: string): void {
    // A Chinese mark has its own space after it.
    const text = isChineseMark(this.last) ? added.replace(/^ +/, '') : added
    if (text === '') return
    const isSpaced = this.isWrapped && !wrapsWithoutSpace(this.last, text.charCodeAt(0)) && this.last !== 0x2d
    const words = isSpaced ? ` ${text}` : text
    this.isWrapped = false
    this.last = text.charCodeAt(text.length - 1)
    const before = this.runs.at(-1)
    if (before?.kind === 'words' && before.style === this.style)
      this.runs[this.runs.length - 1] = { ...before, text: before.text + words }
    else this.runs.push({ kind: 'words', text: words, style: this.style })
  }

  /** Adds `[from, to)` of the source; two spaces or a backslash at the end of a line break it. */
  addLines(source: string, from: number, to: number): void {
    let at = from
    while (at < to) {
      const found = source.slice(at, to).search(/[\r\n]/)
      if (found < 0) {
        this.add(source.slice(at, to))
        return
      }
      const line = source.slice(at, at + found)
      const words = line.trimEnd()
      this.add(words)
      if (line.endsWith('  ') && words !== '') this.break()
      else this.isWrapped = true
      at = spacesEnd(source, at + found, to)
    }
  }

  break(): void {
    if (this.last >= 0) this.runs.push({ kind: 'break' })
    this.last = -1
    this.isWrapped = false
  }

  note(label: string): void {
    this.runs.push({ kind: 'note', label })
  }

  toggle(mark: Mark): void {
    this.set(mark, (this.open.get(mark) ?? 0) > 0 ? -1 : 1)
  }

  set(mark: Mark, by: 1 | -1): void {
    this.open.set(mark, Math.max(0, (this.open.get(mark) ?? 0) + by))
    this.style = Object.fromEntries([...this.open].filter(([, depth]) => depth > 0).map(([open]) => [open, true]))
  }
}

/** Adds what a piece of markup stands for; what it leaves out, if it does. */
function addPiece(writer: RunWriter, source: string, from: number, piece: InlinePiece): Omission | null {
  const mark = source.slice(from, Math.min(piece.to, from + longestMark))
  const whole = (): string => source.slice(from, piece.to)
  if (piece.text !== '' && piece.text !== ' ') writer.add(piece.text)
  else if (mark === '**' || mark === '__') writer.toggle('bold')
  else if (mark === '*' || mark === '_') writer.toggle('italics')
  else if (mark.startsWith('`')) writer.add(codeText(whole()))
  else if (mark === '\\' && /[\r\n]/.test(source.charAt(piece.to))) writer.break()
  else if (mark.startsWith('[^')) writer.note(whole().slice(2, -1))
  else if (/^(?:https?|ftp):\/\//i.test(mark)) writer.add(whole())
  else if (mark.startsWith('![')) return 'image'
  else if (/^(?:~~|\{--|\{~~)/.test(mark)) return 'struck'
  else if (mark.startsWith('<') && !mark.startsWith('<!--')) return addTag(writer, whole(), piece.text)
  return null
}

const longestMark = 16
const tags: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italics',
  em: 'italics',
  u: 'underline',
  sup: 'superScript',
  sub: 'subScript',
}

function addTag(writer: RunWriter, text: string, prose: string): Omission | null {
  const [, slash, name = ''] = /^<(\/?)([a-zA-Z][\w-]*)(?=[\s/>])/.exec(text) ?? []
  const mark = tags[name.toLowerCase()]
  if (mark !== undefined) writer.set(mark, slash === '' ? 1 : -1)
  else if (/^br$/i.test(name)) writer.break()
  else if (/^(?:del|s|strike)$/i.test(name)) return text.includes('</') ? 'struck' : null
  else if (/^img$/i.test(name)) return 'image'
  else if (name === '' && /^<[^<>/!?][^<>]*[:@][^<>]*>$/.test(text)) writer.add(text.slice(1, -1))
  else writer.add(prose)
  return null
}

/** The words of a code span, without its backticks and the space that sets them off. */
function codeText(span: string): string {
  const ticks = /^`+/.exec(span)?.[0].length ?? 0
  const code = span.slice(ticks, span.length - ticks).replace(/\s*[\r\n]\s*/g, ' ')
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code
}
