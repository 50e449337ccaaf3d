import type { Analysis } from '../../../engine/analyzer.ts'
import { scan } from '../../../facts/clause/tokens.ts'
import { type DefinedTerm, definedTermsIn } from '../../../facts/particulars/defined-terms.ts'
import { namesToFind, type RegisteredName, registerNames } from '../../../facts/particulars/name-register.ts'
import { type Definitions, indexNames, type NameUse, usesOf } from '../../../facts/particulars/name-uses.ts'
import type { Pack } from '../../../framework/pack.ts'
import type { Language } from '../../../framework/types.ts'
import { memoizeByObject } from '../../../memoize.ts'
import { isHan } from '../../../text/document/characters.ts'
import { partitionPoint } from '../../../text/document/partition-point.ts'
import { type Span, touches } from '../../../text/document/span.ts'
import type { Block } from '../../../text/model/block.ts'

/** The names that a draft defines, abbreviations and terms, and where it uses them. */
export interface DraftNames {
  readonly register: readonly RegisteredName[]
  /** True for a use within a longer quotation or within the title of another document. `span`: of the use. */
  isQuoted(span: Span): boolean
  /** What the next version can reuse. */
  readonly search: NameSearch
}

interface NameSearch {
  readonly names: readonly string[]
  /** Abbreviations so short that a term of the framework may end with them: 中心 in 数据中心. */
  readonly short: readonly string[]
  readonly pack: Pack
  readonly language: Language
  readonly usesIn: (block: Block, definitions: Definitions) => readonly NameUse[]
}

/** The names of a version. Blocks that an edit did not touch are not read again, unless the names themselves change. */
export function namesIn(
  { draft, surveyed, pack }: Pick<Analysis, 'draft' | 'surveyed' | 'pack'>,
  before?: DraftNames,
): DraftNames {
  const { blocks, language } = draft
  const defining = blocks.map((block, index) => ({
    kind: block.kind,
    particulars: { abbreviations: surveyed[index]?.particulars.abbreviations ?? none, terms: termsOf[language](block) },
  }))
  const names = namesToFind(defining)
  const short = shortNames(defining)
  const known = before?.search
  const isAlike = known?.pack === pack && known.language === language
  const isKnown = isAlike && isSame(known.names, names) && isSame(known.short, short)
  const search = isKnown ? known : searchFor(names, short, pack, language)
  const quoted = new Set<Span>()
  const register = registerNames(
    defining.map(({ kind, particulars }, index) => {
      const block = blocks[index]
      const uses = block && names.length > 0 ? search.usesIn(block, particulars) : none
      for (const use of uses) if (use.quoted) quoted.add(use.span)
      return { kind, particulars: { ...particulars, uses } }
    }),
  )
  return { register, isQuoted: (span) => quoted.has(span), search }
}

/** The name that is defined or used at an offset of a block's prose, and its place there. */
export function nameAt(
  { register }: DraftNames,
  block: number,
  offset: number,
): { readonly name: RegisteredName; readonly span: Span } | null {
  for (const name of register) {
    for (const place of [...name.definitions, ...name.uses]) {
      if (place.block === block && touches(place.span, offset)) return { name, span: place.span }
    }
  }
  return null
}

const none: readonly never[] = []

const termsOf: Readonly<Record<Language, (block: Block) => readonly DefinedTerm[]>> = {
  zh: memoizeByObject((block) => definedTermsIn(block.prose, 'zh')),
  en: memoizeByObject((block) => definedTermsIn(block.prose, 'en')),
}

function shortNames(defining: readonly { readonly particulars: Definitions }[]): readonly string[] {
  const names = defining.flatMap(({ particulars: { abbreviations = none } }) => abbreviations.map(({ name }) => name))
  return [...new Set(names.filter((name) => name.length <= 3 && isHan(name.charCodeAt(0))))].sort()
}

function searchFor(names: readonly string[], short: readonly string[], pack: Pack, language: Language): NameSearch {
  const index = indexNames(names)
  const known = new WeakMap<Block, readonly NameUse[]>()
  const read = ({ prose: { text } }: Block, definitions: Definitions): readonly NameUse[] => {
    const uses = usesOf(index, text, definitions)
    if (!uses.some(({ name }) => short.includes(name))) return uses
    const { tokens } = scan(text, language, pack)
    const starts = tokens.map(({ start }) => start)
    // How far the tokens reach that begin before each.
    let reach = 0
    const reaches = tokens.map(({ end }) => {
      reach = Math.max(reach, end)
      return reach
    })
    const isWithinWord = ({ start, end }: Span): boolean =>
      (reaches[partitionPoint(starts.length, (at) => (starts[at] ?? 0) < start) - 1] ?? 0) >= end
    const shorts = new Set(short)
    return uses.filter(({ name, span }) => !shorts.has(name) || !isWithinWord(span))
  }
  return {
    names,
    short,
    pack,
    language,
    usesIn(block, definitions) {
      const found = known.get(block) ?? read(block, definitions)
      known.set(block, found)
      return found
    },
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}
