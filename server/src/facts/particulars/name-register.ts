import { memoizeByObject } from '../../memoize.ts'
import type { Span } from '../../text/document/span.ts'
import type { BlockKind } from '../../text/model/block.ts'
import type { Abbreviation } from './abbreviation.ts'
import type { Definitions, NameUse } from './name-uses.ts'

/** What a block says of the names that its draft defines. */
export interface NamingBlock {
  readonly kind: BlockKind
  readonly particulars: Definitions & { readonly uses?: readonly NameUse[] }
}

/** A name that a draft defines, with the places where it does and where it uses it. Indices are those of blocks. */
export interface RegisteredName {
  readonly name: string
  /** `short`: the last or first words of the full name in brackets, which no word introduces: (Council). */
  readonly kind: 'abbreviation' | 'acronym' | 'short' | 'term'
  readonly definitions: readonly NameDefinition[]
  /** Outside the definitions and outside the full name, in order. */
  readonly uses: readonly PlacedUse[]
}

export interface NameDefinition {
  readonly block: number
  /** Of the name, in the prose. */
  readonly span: Span
  /** What it stands for, in the prose; null for a term. */
  readonly full: Span | null
  /** The words of that; empty for a term. */
  readonly fullName: string
  readonly collective: boolean
  readonly removable: Abbreviation['removable']
}

export interface PlacedUse {
  readonly block: number
  readonly span: Span
  /** In body text: in no title, heading or list of contents, and in no longer quotation. */
  readonly inBody: boolean
  /** Without the 《》 or quotation marks that the name has where it is defined. */
  readonly loose: boolean
  /** Before a definition in the same block. */
  readonly ahead: boolean
}

/**
 * The words to search the draft for, so that uses of its names are found. Full names are among them, so that a short
 * name within its full name is no use of it. In a fixed order.
 */
export function namesToFind(blocks: Iterable<Pick<NamingBlock, 'particulars'>>): readonly string[] {
  const names = new Set<string>()
  for (const { particulars } of blocks) {
    const { abbreviations = none, terms = none } = particulars
    for (const { name, fullName } of abbreviations) {
      names.add(name)
      names.add(withoutMarks(name))
      names.add(fullName)
      names.add(withoutMarks(fullName))
    }
    for (const { term } of terms) for (const form of formsOf(term, 'term')) names.add(form)
  }
  return [...names].sort()
}

/** The names that the blocks of a draft define, in the order of their first definitions. */
export const registerNames = memoizeByObject((blocks: readonly NamingBlock[]): readonly RegisteredName[] => {
  const register = new Map<string, Growing>()
  blocks.forEach(({ particulars: { abbreviations = none, terms = none } }, block) => {
    for (const { name, span, full, fullName, collective, removable, form } of abbreviations) {
      const kind = form === 'acronym' || form === 'short' ? form : 'abbreviation'
      entryFor(register, name, kind).definitions.push({ block, span, full, fullName, collective, removable })
    }
    for (const { term, span } of terms) {
      entryFor(register, term, 'term').definitions.push({
        block,
        span,
        full: null,
        fullName: '',
        collective: false,
        removable: null,
      })
    }
  })
  if (register.size > 0) addUses(blocks, byForm([...register.values()]))
  return [...register.values()].map(({ ordinary, ...entry }) => ({
    ...entry,
    uses: entry.uses.length > 0 ? entry.uses : ordinary,
  }))
})

/**
 * The first use of an abbreviation in the body before its definition in the same document; null if there is none.
 * `scopeOf`: the document that a block is in.
 */
export function earlyUse(
  { name, kind, definitions, uses }: RegisteredName,
  scopeOf: ArrayLike<number>,
): PlacedUse | null {
  const [first] = definitions
  // A part of the full name is an ordinary word until it is made a name: 学校 of 中小学校.
  if (kind !== 'abbreviation' || !first || first.fullName === '' || first.fullName.includes(name)) return null
  const isBefore = ({ block, ahead }: PlacedUse): boolean => block < first.block || (block === first.block && ahead)
  const early = uses.find(
    (use) => use.inBody && !use.loose && isBefore(use) && scopeOf[use.block] === scopeOf[first.block],
  )
  return early ?? null
}

interface Growing extends RegisteredName {
  readonly definitions: NameDefinition[]
  readonly uses: PlacedUse[]
  /** In small letters, of a term with capitals: an office is not the Office, unless no capital is ever used. */
  readonly ordinary: PlacedUse[]
}

const none: readonly never[] = []

function entryFor(register: Map<string, Growing>, name: string, kind: RegisteredName['kind']): Growing {
  const known = register.get(name)
  if (known) return known
  const entry: Growing = { name, kind, definitions: [], uses: [], ordinary: [] }
  register.set(name, entry)
  return entry
}

function byForm(entries: readonly Growing[]): ReadonlyMap<string, readonly Growing[]> {
  const found = new Map<string, Growing[]>()
  for (const entry of entries) {
    for (const form of formsOf(entry.name, entry.kind)) {
      const some = found.get(form)
      if (some) some.push(entry)
      else found.set(form, [entry])
    }
  }
  return found
}

function addUses(blocks: readonly NamingBlock[], entries: ReadonlyMap<string, readonly Growing[]>): void {
  blocks.forEach(({ kind, particulars }, block) => {
    const isBody = kind === 'paragraph' || kind === 'item' || kind === 'quote'
    for (const { name, span, quoted, ahead } of particulars.uses ?? none) {
      for (const entry of entries.get(name) ?? none) {
        const isOrdinary = entry.kind === 'term' && isCapitalised(entry.name) && /^[a-z]/.test(name)
        const uses = isOrdinary ? entry.ordinary : entry.uses
        uses.push({ block, span, inBody: isBody && !quoted, loose: entry.name !== name, ahead })
      }
    }
  })
}

/**
 * The forms in which a name is used: without its marks, and an English term with capitals, as a sentence or a heading has
 * them. The first is the name itself.
 */
function formsOf(name: string, kind: RegisteredName['kind']): ReadonlySet<string> {
  const forms = new Set([name, withoutMarks(name)])
  if (kind === 'term' && /^[A-Z][a-z]/.test(name)) forms.add(inSmallLetters(name))
  if (kind === 'term' && /^[a-z]/.test(name)) {
    forms.add(name.charAt(0).toUpperCase() + name.slice(1))
    forms.add(name.replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase()))
  }
  return forms
}

/** The words of a term that a definition begins with a capital: “State agency” means …. AI keeps its own. */
function inSmallLetters(name: string): string {
  return name.replace(/(?<![\w’'])[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
}

/** True for a name that begins each of its words with a capital, which may be part of the name: Office, Review Board. */
function isCapitalised(name: string): boolean {
  return /^[A-Z]/.test(name) && !/(?<![\w’'])[a-z]/.test(name)
}

/** “一网通办”平台 is used as 一网通办平台, 《办法》 as 办法. */
function withoutMarks(name: string): string {
  return name.replace(/[《》“”"‘’]/g, '')
}
