import { Trait } from './reading.ts'
import type { Candidates, TitleRange, Titles } from './title-range.ts'
import { chineseTitles } from './title-zh.ts'

const englishKind =
  /\b(?:plan|strategy|act|order|memorandum|framework|polic(?:y|ies)|measures|regulations?|guidelines?|guidance|roadmap|bill|directive|agenda|blueprint|programme|program|principles|initiative|white paper)\b/i
/** How far down a memorandum's subject may stand, behind those it is for. */
const subjectReach = 60

/** The titles of a draft, of the document itself and of those it carries, in order. */
export function findTitles(candidates: Candidates): Titles {
  const titles = markdownTitles(candidates)
  let opening = subjectReach
  if (candidates.readings.language === 'zh') {
    const found = chineseTitles(candidates, titles)
    titles.push(...found.titles)
    opening = found.opening
  } else if (titles.length === 0) titles.push(...englishTitles(candidates))
  return { titles: titles.sort((a, b) => a.first - b.first), opening }
}

/** Headings of the first level that are no section's: the first one if it is alone or reads like a title, others that read like one. */
function markdownTitles({ readings: { list, traits, language }, contents }: Candidates): TitleRange[] {
  const isHeading = (index: number): boolean => ((traits[index] ?? 0) & Trait.heading) !== 0 && contents[index] === 0
  let first = 0
  while (first < traits.length && !isHeading(first)) first++
  const level = list[first]?.source.level ?? 0
  const peers: number[] = []
  for (let index = first; index < traits.length; index++)
    if (isHeading(index) && (list[index]?.source.level ?? 0) <= level) peers.push(index)
  // Below the first level only the opening heading can be a title, where no other is as high.
  if (level > 1 && (peers.length > 1 || first > 5)) return []
  return peers
    .filter((index) => {
      const reading = list[index]
      if (!reading?.isUnnamed) return false
      if (index === first && peers.length === 1) return true
      if (language === 'zh') return reading.isTitle
      const { text } = reading.source.prose
      return text.length <= 160 && englishKind.test(text)
    })
    .map((index) => ({ first: index, last: index }))
}

/** The first line where it reads like a title, or a memorandum's subject. */
function englishTitles({ readings: { list, traits } }: Candidates): TitleRange[] {
  const subject = list.slice(0, subjectReach).findIndex(({ source }) => /^subject:/i.test(source.prose.text))
  if (subject >= 0) return [{ first: subject, last: subject }]
  const text = list[0]?.source.prose.text ?? ''
  const next = list[1]?.source
  if (((traits[0] ?? 0) & Trait.bare) === 0 || !next || text.length > 200) return []
  if (/^(?:memorandum for|to|from|date|by the authority)\b/i.test(text)) return []
  const head = /^[^.:;!?]*/.exec(text)?.[0] ?? ''
  const alone = !/[.;:,!?]$/.test(text)
  const named = head.length <= 120 && englishKind.test(head) && (alone || next.kind === 'heading')
  return named || (alone && isTitleCase(text)) ? [{ first: 0, last: 0 }] : []
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3)
  return words.length > 1 && text.length <= 120 && words.every((word) => !/^[a-z]/.test(word))
}
