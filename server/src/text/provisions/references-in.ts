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
  return bare.length === 0 ? numbered : [...numbered, ...bare].sort((a, b) => a.span.start - b.span.start)
}

const none: readonly CrossReference[] = []
const hasBracketed = /[一二三四五六七八九十]、?\s?[（(]/

function after(found: readonly CrossReference[], from: number): readonly CrossReference[] {
  return (found[0]?.span.start ?? from) >= from ? found : found.filter(({ span }) => span.start >= from)
}
