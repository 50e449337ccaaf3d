import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import type { Extension as Syntax } from 'micromark-util-types'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { isFullWidth, isSpace } from '../../../server/src/text/document/characters.ts'
import { spacesEnd, spacesStart } from '../../../server/src/text/document/scan.ts'
import { cellEnd, normaliseProse } from '../../../server/src/text/prose/normalise.ts'
import { toSource } from '../../../server/src/text/prose/prose.ts'
import { readHyphen } from '../../../server/src/text/prose/word-break.ts'
import { chineseAttention } from './chinese-attention.ts'
import { places } from './remark-places.ts'
import { blocksOf } from './source-of.ts'

/** A block of ours, as far as it is compared. */
export interface OurBlock {
  /** In the draft. */
  readonly start: number
  readonly text: string
  /** Where in the draft the character at an offset of `text` stands. */
  toSource(offset: number): number
}

/** The one place that knows what blocks of Markdown look like. */
export function ourBlocks(text: string): OurBlock[] {
  return blocksOf(text, 'markdown').map(({ start, prose }) => ({
    start,
    text: prose.text,
    toSource: (offset) => start + toSource(prose, offset),
  }))
}

/** Running text with the place in the draft of each of its characters. */
export interface Placed {
  readonly text: string
  readonly at: readonly number[]
}

/** What remark makes of a stretch of the draft. */
export interface RemarkLeaf extends Placed {
  /** The mdast type; of text it is `paragraph`, `heading` or `tableRow`, all else has no text. */
  readonly type: string
  readonly start: number
  readonly end: number
}

/**
 * The leaves of remark's tree in the order of the draft. `chinese` has emphasis open and close beside Chinese characters
 * as ours does.
 */
export function remarkLeaves(text: string, options: { chinese?: boolean } = {}): RemarkLeaf[] {
  // remark leaves a byte order mark out and counts from behind it.
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const leaves: RemarkLeaf[] = []
  visit((options.chinese ? chineseRemark : plainRemark)(text), (node) => {
    if (!isLeaf(node)) return undefined
    const start = shift + (node.position?.start.offset ?? 0)
    const end = shift + (node.position?.end.offset ?? 0)
    const gathered = new Gathered(text, shift)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') gathered.addChildren(node)
    leaves.push({ type: node.type, start, end, ...gathered.flow() })
    return 'skip'
  })
  return leaves
}

/** Between cells, and for a break. */
const gap = String.fromCharCode(cellEnd)

const leafTypes = ['paragraph', 'heading', 'tableRow', 'code', 'html', 'yaml', 'toml', 'definition', 'thematicBreak']

function isLeaf(node: Nodes): boolean {
  return leafTypes.includes(node.type)
}

/** Unified's, with our own extensions below those of remark's plug-ins. */
function reader(...syntax: readonly Syntax[]): (text: string) => Root {
  const processor = unified().data({ fromMarkdownExtensions: [places] })
  processor.use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ['yaml', 'toml'])
  // remark-gfm looks for addresses once more in the finished tree, where text loses its place.
  processor.use(function () {
    const data = this.data()
    data.micromarkExtensions?.push(...syntax)
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map((extension) => ({ ...extension, transforms: [] }))
  })
  return (text) => processor.parse(text) as Root
}

const plainRemark = reader()
const chineseRemark = reader(chineseAttention)

/** Gathers the text of a leaf, a line end as a line feed. */
class Gathered {
  private readonly source: string
  private readonly shift: number
  private readonly characters: string[] = []
  private readonly at: number[] = []
  /** By name: how many characters precede the tags that nothing has closed yet. */
  private readonly struck = new Map<string, number[]>()

  constructor(source: string, shift: number) {
    this.source = source
    this.shift = shift
  }

  addChildren({ children }: Parents): void {
    for (const child of children) this.add(child)
  }

  /** With wrapped lines joined as our prose has them (one space, nothing between Chinese characters), and its characters read alike. */
  flow(): Placed {
    const characters: string[] = []
    const at: number[] = []
    let wrap = -1
    this.characters.forEach((character, index) => {
      const place = this.at[index] ?? 0
      const space = isSpace(character.charCodeAt(0)) || character === gap
      if (this.isLineEnd(index)) {
        while (isSpace(codeOf(characters.at(-1))) && this.source.slice(at.at(-1), place).trim() === '') {
          characters.pop()
          at.pop()
        }
        wrap = place
        return
      }
      if (wrap >= 0) {
        // Indentation; a space behind markup at the head of a line is none.
        if (space && /^[\s>]*$/.test(this.source.slice(wrap, place + 1))) return
        const last = codeOf(characters.at(-1))
        const joined = isFullWidth(last) && isFullWidth(character.charCodeAt(0))
        if (last >= 0 && !isSpace(last) && characters.at(-1) !== gap && !space && !joined) {
          const hyphen = at.at(-1) ?? 0
          const broken = characters.at(-1) === '-' && this.source.charAt(hyphen) === '-'
          const reading = broken ? readHyphen(this.source, hyphen, place) : 'apart'
          if (reading === 'dropped') {
            characters.pop()
            at.pop()
          } else if (reading === 'apart') {
            characters.push(' ')
            at.push(wrap)
          }
        }
        wrap = -1
      }
      characters.push(character)
      at.push(place)
    })
    return this.normalised(characters.join(''), at)
  }

  private normalised(text: string, at: readonly number[]): Placed {
    const prose = normaliseProse({ text, map: at.length === 0 ? [0, 0] : at.flatMap((place, index) => [index, place]) })
    const read = prose.text.replaceAll(gap, ' ')
    const start = spacesEnd(read, 0, read.length)
    const end = spacesStart(read, start, read.length)
    return {
      text: read.slice(start, end),
      at: Array.from({ length: end - start }, (_, index) => toSource(prose, start + index)),
    }
  }

  private isLineEnd(index: number): boolean {
    return this.characters[index] === '\n' && /[\r\n]/.test(this.source.charAt(this.at[index] ?? 0))
  }

  private add(node: Nodes): void {
    const start = this.shift + (node.position?.start.offset ?? 0)
    switch (node.type) {
      case 'text':
        this.addText(node)
        break
      case 'break':
        this.put('\n', this.shift + (node.position?.end.offset ?? 0) - 1)
        break
      case 'html':
        if (/^<(?:br|\/?(?:p|div|li|tr|t[dh]|h[1-6]|d[dt]))(?![\w-])/i.test(node.value)) this.put(gap, start)
        this.strike(node.value)
        break
      case 'tableCell':
        if (this.characters.length > 0) this.put(gap, start)
        this.addChildren(node)
        break
      case 'link':
        this.addLink(node, start)
        break
      case 'delete':
        break
      default:
        if ('children' in node) this.addChildren(node)
    }
  }

  /** What two tags delete is no text. */
  private strike(tag: string): void {
    const [, close, name = ''] = /^<(\/?)(del|strike|s)(?=[\s/>])/i.exec(tag) ?? []
    const open = this.struck.get(name.toLowerCase()) ?? []
    if (close === '') this.struck.set(name.toLowerCase(), [...open, this.characters.length])
    const from = close === '/' ? open.pop() : undefined
    if (from !== undefined) this.characters.length = this.at.length = Math.min(from, this.characters.length)
  }

  private addText({ value, data }: Text): void {
    const addresses = [...value.matchAll(/(?:https?|ftp):\/\/[!-~]*[\w/]/gi)]
    // The space behind the box of a task is cut off from the text alone.
    const cut = (data?.at?.length ?? 0) - value.length
    for (let index = 0; index < value.length; index++) {
      if (addresses.some((found) => found.index <= index && index < found.index + found[0].length)) continue
      const at = this.shift + (data?.at?.[cut + index] ?? 0)
      const source = this.source.charAt(at)
      if (source !== '\r') this.put(value.charAt(index), at)
      else if (value.charAt(index + 1) !== '\n' || this.source.charAt(at + 1) !== '\n') this.put('\n', at)
    }
  }

  /** An address is no prose, in angle brackets or bare; one without a scheme is. */
  private addLink(node: Link, start: number): void {
    if (/^(?:<|(?:https?|ftp):\/\/)/i.test(this.source.slice(start, start + 8))) return
    const [only] = node.children
    if (only?.type !== 'text' || only.data?.at) this.addChildren(node)
    else for (let index = 0; index < only.value.length; index++) this.put(only.value.charAt(index), start + index)
  }

  private put(character: string, at: number): void {
    this.characters.push(character)
    this.at.push(at)
  }
}

function codeOf(character: string | undefined): number {
  return character?.charCodeAt(0) ?? -1
}
