import { roleOf } from './read-role.ts'
import type { Candidates, TitleRange } from './title-range.ts'
import { chineseTitles, isChineseTitle } from './title-zh.ts'

const englishKind =
  /\b(?:plan|strategy|act|order|memorandum|framework|polic(?:y|ies)|measures|regulations?|guidelines?|guidance|roadmap|bill|directive|agenda|blueprint|programme|program|principles|initiative|white paper)\b/i
/** How far down a memorandum's subject may stand, behind those it is for. */
const subjectReach = 60

/** The titles of a draft, of the document itself and of those it carries, in order. */
export function findTitles(candidates: Candidates): TitleRange[] {
  const titles = markdownTitles(candidates)
  if (candidates.language === 'zh') titles.push(...chineseTitles(candidates, titles))
  else if (titles.length === 0) titles.push(...englishTitles(candidates))
  return titles.sort((a, b) => a.first - b.first)
}

/** Headings of the first level that are no section's: the first one if it is alone or reads like a title, others that read like one. */
function markdownTitles({ sources, markers, contents, language }: Candidates): TitleRange[] {
  const headings = sources.flatMap((source, index) => (source.kind === 'heading' && !contents[index] ? [index] : []))
  const first = headings[0] ?? -1
  const level = sources[first]?.level ?? 0
  const peers = headings.filter((index) => (sources[index]?.level ?? 0) <= level)
  // Below the first level only the opening heading can be a title, where no other is as high.
  if (level > 1 && (peers.length > 1 || first > 5)) return []
  return peers
    .filter((index) => {
      const text = sources[index]?.prose.text ?? ''
      if (markers[index] || roleOf(text, null, language)) return false
      if (index === first && peers.length === 1) return true
      return language === 'zh' ? isChineseTitle(text) : text.length <= 160 && englishKind.test(text)
    })
    .map((index) => ({ first: index, last: index }))
}

/** The first line where it reads like a title, or a memorandum's subject. */
function englishTitles({ sources, markers }: Candidates): TitleRange[] {
  const subject = sources.slice(0, subjectReach).findIndex((source) => /^subject:/i.test(source.prose.text))
  if (subject >= 0) return [{ first: subject, last: subject }]
  const text = sources[0]?.prose.text ?? ''
  const next = sources[1]
  if (sources[0]?.kind !== 'paragraph' || markers[0] || !next || text.length > 200) return []
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
