import type { Analysis } from '../../engine/analyzer.ts'
import { type DefinedTerm, definedTermsIn } from '../../facts/particulars/defined-terms.ts'
import { namesToFind, type RegisteredName, registerNames } from '../../facts/particulars/name-register.ts'
import { type Definitions, indexNames, type NameUse, usesOf } from '../../facts/particulars/name-uses.ts'
import type { Language } from '../../framework/types.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'

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
  readonly usesIn: (block: Block, definitions: Definitions) => readonly NameUse[]
}

/** The names of a version. Blocks that an edit did not touch are not read again, unless the names themselves change. */
export function namesIn({ draft, surveyed }: Pick<Analysis, 'draft' | 'surveyed'>, before?: DraftNames): DraftNames {
  const { blocks, language } = draft
  const defining = blocks.map((block, index) => ({
    kind: block.kind,
    particulars: { abbreviations: surveyed[index]?.particulars.abbreviations ?? none, terms: termsOf[language](block) },
  }))
  const names = namesToFind(defining)
  const search = before && isSame(before.search.names, names) ? before.search : searchFor(names)
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
      const { start, end } = place.span
      if (place.block === block && start <= offset && offset <= end) return { name, span: place.span }
    }
  }
  return null
}

const none: readonly never[] = []

const termsOf: Readonly<Record<Language, (block: Block) => readonly DefinedTerm[]>> = {
  zh: memoizeByObject((block) => definedTermsIn(block.prose.text, 'zh')),
  en: memoizeByObject((block) => definedTermsIn(block.prose.text, 'en')),
}

function searchFor(names: readonly string[]): NameSearch {
  const index = indexNames(names)
  const known = new WeakMap<Block, readonly NameUse[]>()
  return {
    names,
    usesIn(block, definitions) {
      const found = known.get(block) ?? usesOf(index, block.prose.text, definitions)
      known.set(block, found)
      return found
    },
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}
