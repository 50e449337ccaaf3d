import { childOf, type XmlElement } from '../read/xml-tree.ts'
import type { DocumentPlace, DocumentRange } from './document-place.ts'
import { escapeXml, type Insertion } from './insertion.ts'
import { prefixOf } from './prefix.ts'

/** Who is told to have made a change, and when. */
export interface Signature {
  readonly author: string
  /** ISO 8601 */
  readonly date: string
}

/** What goes in at one place. The order is that of the fields: a comment is about the change beside it too. */
interface Cut {
  readonly place: DocumentPlace
  readonly offset: number
  closesDeletion: boolean
  inserted: string
  readonly ended: string[]
  readonly begun: string[]
  opensDeletion: boolean
}

/**
 * Collects comments and tracked changes on `document.xml`, and gives them as insertions into it: nothing that is there
 * is taken away or moved. Runs are split where they must be, each part with the properties of the whole.
 */
export class Markup {
  private readonly xml: string
  private readonly prefix: string
  private readonly signature: Signature
  private readonly cuts = new Map<XmlElement, Map<DocumentPlace['at'], Cut>>()
  private nextId: number

  /** `prefix`: that of WordprocessingML in the document, with its colon. Ids of changes count from `firstId`. */
  constructor(xml: string, prefix: string, signature: Signature, firstId: number) {
    this.xml = xml
    this.prefix = prefix
    this.signature = signature
    this.nextId = firstId
  }

  comment(id: number, { start, end }: DocumentRange): void {
    const w = this.prefix
    this.cutAt(start).begun.push(`<${w}commentRangeStart ${w}id="${id}"/>`)
    const reference = `<${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`
    this.cutAt(end).ended.push(`<${w}commentRangeEnd ${w}id="${id}"/>${reference}`)
  }

  delete({ start, end }: DocumentRange): void {
    this.cutAt(start).opensDeletion = true
    this.cutAt(end).closesDeletion = true
  }

  insert(place: DocumentPlace, text: string): void {
    this.cutAt(place).inserted += text
  }

  /** A tracked change: `ins` or `del`, as its start tag. */
  opening(name: 'ins' | 'del', end = '>'): string {
    const w = this.prefix
    const { author, date } = this.signature
    return `<${w}${name} ${w}id="${this.nextId++}" ${w}author="${escapeXml(author)}" ${w}date="${escapeXml(date)}"${end}`
  }

  insertions(): Insertion[] {
    const all: Insertion[] = []
    // In the order of the document, so that ids ascend.
    const elements = [...this.cuts].sort(([a], [b]) => a.start - b.start)
    for (const [element, cuts] of elements) this.insertionsAt(element, cuts, all)
    return all
  }

  private cutAt(place: DocumentPlace): Cut {
    const { element, at } = place
    const cuts = this.cuts.get(element) ?? new Map<DocumentPlace['at'], Cut>()
    this.cuts.set(element, cuts)
    const offset = at === 'before' ? element.start : at === 'after' ? element.end : at
    const none = { closesDeletion: false, inserted: '', ended: [], begun: [], opensDeletion: false }
    const cut = cuts.get(at) ?? { place, offset, ...none }
    cuts.set(at, cut)
    return cut
  }

  private insertionsAt(element: XmlElement, cuts: ReadonlyMap<DocumentPlace['at'], Cut>, all: Insertion[]): void {
    const { xml } = this
    const run = element.parent?.name === 'w:r' ? element.parent : null
    const openRun = run ? xml.slice(run.start, run.innerStart) + propertiesOf(xml, run) : ''
    const closeRun = run ? `</${run.written}>` : ''
    const own = prefixOf(element)
    const localName = element.start + 1 + own.length
    let isDeleted = false
    let isSplit = false
    for (const cut of [...cuts.values()].sort((a, b) => a.offset - b.offset)) {
      const { at } = cut.place
      const wasDeleted = isDeleted
      isDeleted = cut.opensDeletion || (isDeleted && !cut.closesDeletion)
      const markup = this.markupOf(cut, run)
      if (at === 'before' || at === 'after') {
        if (at === 'after' && wasDeleted) all.push({ at: element.innerEnd + 2 + own.length, text: 'delTex' })
        const isEdge = !run || edgeOf(run, at) === element
        const outside = run && isEdge ? (at === 'before' ? run.start : run.end) : cut.offset
        all.push({ at: outside, text: isEdge ? markup : `${closeRun}${markup}${openRun}` })
        if (at === 'before' && isDeleted) all.push({ at: localName, text: 'delTex' })
      } else {
        isSplit = true
        const [ends, begins] = [wasDeleted, isDeleted].map((is) => `${own}${is ? 'delText' : 't'}`)
        const begin = `${openRun}<${begins} xml:space="preserve">`
        all.push({ at: cut.offset, text: `</${ends}>${closeRun}${markup}${begin}` })
      }
    }
    if (isSplit && element.attributes['xml:space'] === undefined)
      all.push({ at: element.start + 1 + element.written.length, text: ' xml:space="preserve"' })
  }

  private markupOf(cut: Cut, run: XmlElement | null): string {
    const { xml, prefix: w } = this
    let inserted = ''
    if (cut.inserted !== '') {
      const properties = run ? propertiesOf(xml, run) : ''
      const text = `<${w}t xml:space="preserve">${escapeXml(cut.inserted)}</${w}t>`
      inserted = `${this.opening('ins')}<${w}r>${properties}${text}</${w}r></${w}ins>`
      // An insertion within another's: theirs is ended before and begun again.
      const outer = run?.parent?.name === 'w:ins' ? run.parent : null
      if (outer) inserted = `</${outer.written}>${inserted}${xml.slice(outer.start, outer.innerStart)}`
    }
    const closing = cut.closesDeletion ? `</${w}del>` : ''
    const opening = cut.opensDeletion ? this.opening('del') : ''
    return closing + inserted + cut.ended.join('') + cut.begun.join('') + opening
  }
}

/** The properties of a run as they are written; '' for none. */
export function propertiesOf(xml: string, run: XmlElement): string {
  const properties = childOf(run, 'w:rPr')
  return properties ? xml.slice(properties.start, properties.end) : ''
}

function edgeOf(run: XmlElement, side: 'before' | 'after'): XmlElement | undefined {
  return side === 'after' ? run.children.at(-1) : run.children.find(({ name }) => name !== 'w:rPr')
}
