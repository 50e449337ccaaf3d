import type { Splice } from '../document/splice.ts'
import { type Block, opensSection } from '../model/block.ts'
import type { Outline, Section } from '../model/outline.ts'
import type { Role } from '../model/role.ts'
import { isAnnexMark, withoutBrackets } from '../pieces/title-words.ts'
import { hasSameSettings, settingsOf } from './block-settings.ts'

/**
 * The sections of a draft by the levels of its headings, run-in headings included. Articles open no section. The part
 * before the first heading is section 0; a title ends all sections, and an annex's title opens one.
 */
export function buildOutline(blocks: readonly Block[]): Outline {
  const builder = new OutlineBuilder(blocks)
  for (let index = 0; index < blocks.length; index++) builder.add(index)
  return builder.finish()
}

/**
 * True if the blocks have the same sections, and the same settings in them, as in the previous version. `titles` is the number of titles: the words of
 * an only title do not affect sections.
 */
export function hasSameSections(
  before: readonly Block[],
  after: readonly Block[],
  { start, removed, inserted }: Splice,
  titles: number,
): boolean {
  if (removed !== inserted) return false
  for (let index = start; index < start + inserted; index++) {
    const [was, is] = [before[index], after[index]]
    if (was?.kind !== is?.kind || was?.level !== is?.level || was?.role !== is?.role) return false
    if (was && is && !hasSameSettings(was, is)) return false
    // The block before a title may show that it is the title of an annex.
    if (titles > 1 && (is?.kind === 'title' || after[index + 1]?.kind === 'title')) return false
  }
  return true
}

class OutlineBuilder {
  private readonly blocks: readonly Block[]
  private readonly sections: { -readonly [Key in keyof Section]: Section[Key] }[]
  private readonly sectionOf: number[] = []
  /** Indices of the open sections, outermost first. */
  private readonly open: number[] = []
  private title = -1
  private annex: Role | null = null

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
    const headless = !blocks.some(opensSection)
    this.sections = [{ heading: -1, level: 0, role: headless ? 'measure' : 'preamble', parent: -1, first: 0, last: -1 }]
  }

  add(index: number): void {
    const block = this.blocks[index]
    if (!block) return
    if (block.kind === 'title') this.addTitle(index)
    else if (opensSection(block)) this.addHeading(block, index)
    else if (block.role !== null) this.setPreamble(block.role)
    this.sectionOf.push(this.open[this.open.length - 1] ?? 0)
  }

  finish(): Outline {
    this.close(0, this.blocks.length - 1)
    const [preamble] = this.sections
    if (preamble) {
      preamble.first = Math.max(0, this.sectionOf.indexOf(0))
      preamble.last = this.sectionOf.lastIndexOf(0)
    }
    const { blocks, sections, sectionOf, title } = this
    return { sections, sectionOf, settings: settingsOf(blocks, { sections, sectionOf }), title }
  }

  private addTitle(index: number): void {
    this.close(0, index - 1)
    this.annex = null
    if (this.title < 0 || isCarried(this.blocks, this.title, index)) this.title = index
    else if (isAnnex(this.blocks, index)) {
      this.annex = 'annex'
      this.push(index, 1, 'annex')
    }
  }

  private addHeading(block: Block, index: number): void {
    const level = block.level + (this.annex ? 1 : 0)
    let depth = this.open.length
    while (depth > 0 && (this.sections[this.open[depth - 1] ?? 0]?.level ?? 0) >= level) depth--
    this.close(depth, index - 1)
    const parent = this.sections[this.open[depth - 1] ?? -1]
    this.push(index, level, parent?.role === 'annex' ? 'annex' : (block.role ?? parent?.role ?? 'measure'))
  }

  /** The part before the first heading has a role of its own where its words say so. */
  private setPreamble(role: Role): void {
    const [preamble] = this.sections
    if (this.open.length === 0 && preamble?.role === 'preamble') preamble.role = role
  }

  private push(heading: number, level: number, role: Role): void {
    const parent = this.open[this.open.length - 1] ?? -1
    this.sections.push({ heading, level, role, parent, first: heading, last: heading })
    this.open.push(this.sections.length - 1)
  }

  /** Closes all but the outermost `depth` sections, with `last` as their last block. */
  private close(depth: number, last: number): void {
    while (this.open.length > depth) {
      const section = this.sections[this.open.pop() ?? 0]
      if (section) section.last = last
    }
  }
}

/** True if the second title is that of a plan enclosed in its notice, or repeats the first. */
function isCarried(blocks: readonly Block[], first: number, second: number): boolean {
  const notice = bareTitle(blocks[first]?.prose.text ?? '')
  const words = bareTitle(blocks[second]?.prose.text ?? '')
  if (words === '') return false
  return notice.endsWith(words) || (/印发|转发|发布|公布|颁布|征求/.test(notice) && notice.includes(words))
}

function bareTitle(title: string): string {
  return withoutBrackets(title).replace(/[《》\s]/g, '')
}

function isAnnex(blocks: readonly Block[], index: number): boolean {
  return /^附[件录]/.test(blocks[index]?.prose.text ?? '') || isAnnexMark(blocks[index - 1]?.prose.text ?? '')
}
