import { memoizeByObject } from '../../memoize.ts'
import type { Draft } from '../model/draft.ts'
import type { CrossReference } from '../numbering/cross-reference.ts'
import { provisionsOf } from './provisions.ts'
import { referencesIn } from './references-in.ts'

/**
 * The references by number in a block, as one of the documents in a draft sees them: after its own title in 《》 they are
 * its own. `scope`: that document, as in `Provision.scope`.
 */
export function referencesTo(draft: Draft, index: number, scope: number): readonly CrossReference[] {
  const block = draft.blocks[index]
  if (!block) return none
  const found = referencesIn(block, draft.language)
  if (!found.some(({ title }) => title !== null)) return found
  const own = titlesOf(draft).get(scope)
  return found.map((one) =>
    one.title !== null && own && isTitleOf(own, bare(one.title)) ? { ...one, target: 'own' } : one,
  )
}

/** True for a title of a document, and for the word with which it ends: 意见. */
function isTitleOf(own: ReadonlySet<string>, title: string): boolean {
  return own.has(title) || (title.length <= longestWord && [...own].some((one) => one.endsWith(title)))
}

const longestWord = 2

const none: readonly CrossReference[] = []

/** By document: its title in one, and each of its lines. */
const titlesOf = memoizeByObject((draft: Draft): ReadonlyMap<number, ReadonlySet<string>> => {
  const { scopeOf } = provisionsOf(draft)
  const titles = new Map<number, Set<string>>()
  const add = (scope: number, title: string): void => {
    titles.set(scope, (titles.get(scope) ?? new Set()).add(bare(title)))
  }
  let joined = ''
  draft.blocks.forEach(({ kind, prose }, index) => {
    if (kind !== 'title') joined = ''
    else {
      joined += prose.text
      add(scopeOf[index] ?? 0, prose.text)
      add(scopeOf[index] ?? 0, joined)
    }
  })
  if (draft.statedTitle !== undefined) add(0, draft.statedTitle)
  return titles
})

/** A title without spaces, and without （试行） or （征求意见稿） after it, which references often leave out. */
function bare(title: string): string {
  return title.replace(/[\s《》]/g, '').replace(/(?:[（(][^（）()]{1,20}[）)]){1,2}$/, '')
}
