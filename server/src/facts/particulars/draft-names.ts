import type { Draft } from '../../text/model/draft.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { definedTermsIn } from './defined-terms.ts'
import { namesToFind, type RegisteredName, registerNames } from './name-register.ts'
import { indexNames, usesOf } from './name-uses.ts'

/** The names that a draft defines, with all their uses: for a draft that is read once. */
export function namesOfDraft({ blocks, language }: Draft): readonly RegisteredName[] {
  const defining = blocks.map(({ kind, prose }) => ({
    kind,
    particulars: { abbreviations: abbreviationsIn(prose.text, language), terms: definedTermsIn(prose, language) },
  }))
  const index = indexNames(namesToFind(defining))
  return registerNames(
    defining.map(({ kind, particulars }, at) => {
      const uses = usesOf(index, blocks[at]?.prose.text ?? '', particulars)
      return { kind, particulars: { ...particulars, uses } }
    }),
  )
}
