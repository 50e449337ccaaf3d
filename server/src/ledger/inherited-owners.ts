import { answers, type OwnerGroup } from '../facts/particulars/owner-group.ts'
import { ownersThatAct } from '../facts/particulars/owners.ts'
import type { Draft } from '../text/model/draft.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'
import { deepest, leadIns } from './lead-ins.ts'
import { eachOnItsOwn } from './note-runs.ts'

/** The owners that the blocks of a draft name, and whose they are. */
export interface DraftOwners {
  /** By block: those in its own text. */
  readonly own: readonly (readonly OwnerGroup[])[]
  /** By block: the index of the block whose owners hold for it too, -1 for none. */
  readonly from: Int32Array
  /** By block: the index of the paragraph that leads into it, -1 for none. */
  readonly lead: Int32Array
  /** By block: it says who is responsible, and nothing else. */
  readonly isNote: readonly boolean[]
}

/**
 * Who is responsible for the blocks of a draft. A note on a line of its own is for the text before it, that of a
 * paragraph for the paragraphs it closes, that of a heading or of a paragraph that leads into items for all under it.
 */
export function draftOwners(draft: Draft): DraftOwners {
  const { blocks, language } = draft
  const own = blocks.map(({ prose, kind }) => (kind === 'title' ? [] : ownersThatAct(prose.text, language)))
  const isNote = blocks.map(({ prose, marker }, index) =>
    isOnlyNotes(prose.text, marker?.span.end ?? 0, own[index] ?? []),
  )
  const from = new Int32Array(blocks.length).fill(-1)
  const runs: (readonly number[])[] = []
  for (let index = 0; index < blocks.length; index++) {
    if (!notesAt(own, index)) continue
    const run = blocksClosedBy(draft, own, isNote, index, from)
    for (const before of run) from[before] = index
    if (isNote[index]) runs.push(run)
  }
  for (const block of eachOnItsOwn(draft, runs)) from[block] = -1
  const lead = leadIns(draft)
  inheritFromAbove(draft, own, from, lead)
  return { own, from, lead, isNote }
}

function notesAt(own: DraftOwners['own'], index: number): boolean {
  return own[index]?.some(({ form }) => form === 'note') ?? false
}

function isOnlyNotes(text: string, from: number, groups: readonly OwnerGroup[]): boolean {
  let at = from
  let rest = ''
  for (const { form, start, end } of groups) {
    if (form !== 'note') continue
    rest += text.slice(at, start)
    at = end
  }
  return at > from && !/\p{L}/u.test(rest + text.slice(at))
}

/** The blocks before a note that it closes, the nearest first. */
function blocksClosedBy(
  { blocks, outline }: Draft,
  own: DraftOwners['own'],
  isNote: readonly boolean[],
  index: number,
  from: Int32Array,
): number[] {
  const closed: number[] = []
  const section = outline.sectionOf[index]
  const alone = isNote[index] === true
  if (!alone && (blocks[index]?.kind !== 'paragraph' || blocks[index]?.marker !== null)) return closed
  for (let before = index - 1; before >= 0; before--) {
    const block = blocks[before]
    if (block === undefined || outline.sectionOf[before] !== section || notesAt(own, before) || from[before] !== -1)
      return closed
    if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'row') return closed
    // One further up that says who answers for it needs no note.
    if (closed.length > 0 && own[before]?.some((group) => answers(group, block.prose.text))) return closed
    // Items have their own, if any, unless the note stands alone.
    if (!alone && (block.kind !== 'paragraph' || (block.marker !== null && block.runIn === null))) return closed
    closed.push(before)
    if (block.runIn !== null) return closed
  }
  return closed
}

function inheritFromAbove(draft: Draft, own: DraftOwners['own'], from: Int32Array, lead: Int32Array): void {
  const { blocks, outline } = draft
  const { list, ofBlock } = provisionsOf(draft)
  const sourceOf = (block: number): number => (notesAt(own, block) ? block : (from[block] ?? -1))
  const leads = leadParagraphs(draft, own)
  for (let index = 0; index < blocks.length; index++) {
    if (from[index] !== -1 || notesAt(own, index)) continue
    let found = -1
    let at = lead[index] ?? -1
    for (let step = 0; at >= 0 && found < 0 && step < deepest; step++, at = lead[at] ?? -1)
      if ((own[at]?.length ?? 0) > 0) found = at
    for (let at = ofBlock[index] ?? -1; at >= 0 && found < 0; at = list[at]?.parent ?? -1) {
      const head = list[at]?.block ?? -1
      if (head >= 0 && head < index && closes(draft, own, head) && isHeldBy(draft, index, head)) found = sourceOf(head)
    }
    const innermost = outline.sectionOf[index] ?? -1
    for (let at = innermost; at >= 0 && found < 0; at = outline.sections[at]?.parent ?? -1) {
      if (at !== innermost) found = leads.get(at) ?? -1
      const head = outline.sections[at]?.heading ?? -1
      const isHead = blocks[head]?.kind === 'heading' || blocks[head]?.marker === null
      // What a numbered paragraph holds is told by the provisions: the next one may be no section.
      if (found < 0 && isHead && head < index && closes(draft, own, head)) found = sourceOf(head)
    }
    from[index] = found
  }
}

/** False for body text after a numbered paragraph that says who is responsible: it may be about another matter. */
function isHeldBy({ blocks }: Draft, index: number, head: number): boolean {
  const block = blocks[index]
  return blocks[head]?.kind === 'heading' || block?.kind === 'item' || (block?.marker ?? null) !== null
}

/** By section: the paragraph under its heading that says who is responsible, for the sections within it too. */
function leadParagraphs(draft: Draft, own: DraftOwners['own']): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  draft.outline.sections.forEach(({ heading }, section) => {
    const first = heading + 1
    if (heading < 0 || draft.outline.sectionOf[first] !== section || draft.blocks[first]?.kind !== 'paragraph') return
    if (closes(draft, own, first)) found.set(section, first)
  })
  return found
}

/** True if the note of a block is for all under it: that of a heading, or the only one of a paragraph, at its end. */
function closes({ blocks }: Draft, own: DraftOwners['own'], index: number): boolean {
  const notes = own[index]?.filter(({ form }) => form === 'note') ?? []
  const text = blocks[index]?.prose.text ?? ''
  return notes.length === 1 && !/\p{L}/u.test(text.slice(notes[0]?.end ?? 0))
}
