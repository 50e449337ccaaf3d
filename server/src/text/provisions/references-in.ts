import type { Language } from '../../framework/types.ts'
import type { Block } from '../model/block.ts'
import type { CrossReference } from '../numbering/cross-reference.ts'
import { findCrossReferences } from '../numbering/find-cross-references.ts'
import { labelPaths } from './label-path.ts'

/** The references by number in a block after its own number, in order; none in a line of contents. */
export function referencesIn({ kind, prose: { text }, marker }: Block, language: Language): readonly CrossReference[] {
  if (kind === 'contents') return none
  const from = marker?.span.end ?? 0
  const numbered = after(findCrossReferences(text, language), from)
  const bare = language === 'zh' && hasBracketed.test(text) ? labelPaths(text, from) : none
  if (bare.length === 0) return numbered
  return [...numbered, ...bare.map((one) => heldBy(one, numbered))].sort((a, b) => a.span.start - b.span.start)
}

/** （一）1 of 第二部分（一）1 is in that part, and in the document that it is of. */
function heldBy(one: CrossReference, numbered: readonly CrossReference[]): CrossReference {
  const holder = numbered.find(({ span }) => span.end === one.span.start)
  if (!holder) return one
  return { ...one, inherited: [...holder.inherited, ...holder.steps], target: holder.target, title: holder.title }
}

const none: readonly CrossReference[] = []
const hasBracketed = /[一二三四五六七八九十]、?\s?[（(]|[）)]\s?\d/

function after(found: readonly CrossReference[], from: number): readonly CrossReference[] {
  return (found[0]?.span.start ?? from) >= from ? found : found.filter(({ span }) => span.start >= from)
}
