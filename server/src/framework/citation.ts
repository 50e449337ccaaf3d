import { paper as data } from './data.generated.ts'
import { freeze } from './freeze.ts'
import { locusTitle } from './locus.ts'
import type { Language, Locus, LocusTag, Paper } from './types.ts'

/** The paper that the framework is drawn from, frozen. */
export const paper: Paper = freeze(data)

/** A place in the paper in words, with what the paper does there: 第四部分（二）第一条（对策）. */
export interface CitedPlace {
  readonly at: string
  readonly place: string
  readonly tags: string
}

/** The places of loci, in their order; tags of one place stand together. */
export function citedPlaces(loci: readonly Locus[], reader: Language): readonly CitedPlace[] {
  const { tags: names, and, brackets } = words[reader]
  const byPlace = new Map<string, Set<LocusTag>>()
  // Loci of several dimensions may name a place twice.
  for (const { at, tag } of loci) byPlace.set(at, (byPlace.get(at) ?? new Set()).add(tag))
  return [...byPlace].map(([at, tags]) => ({
    at,
    place: locusTitle(at, reader),
    tags: brackets([...tags].map((tag) => names[tag]).join(and)),
  }))
}

/** Authors, title and journal, as far as they are known. Readers of English are told that it is in Chinese and speaks of China. */
export function paperName(reader: Language): string {
  const { authors, title, journal } = paper
  if (reader === 'zh') return `${authors.zh}《${title.zh}》${journal ? `，${journal.zh}` : ''}`
  return `${authors.en}, “${title.en}”${journal ? `, ${journal.en}` : ''} (in Chinese; it speaks of China)`
}

const words = {
  zh: {
    tags: { concept: '概念', measure: '对策', problem: '问题', mechanism: '机理', ours: '本产品的推断' },
    and: '，',
    brackets: (tags) => `（${tags}）`,
  },
  en: {
    tags: {
      concept: 'defined',
      measure: 'recommended',
      problem: 'problem',
      mechanism: 'effect',
      ours: 'our inference',
    },
    and: '; ',
    brackets: (tags) => ` (${tags})`,
  },
} as const satisfies Record<
  Language,
  { tags: Record<LocusTag, string>; and: string; brackets: (tags: string) => string }
>
