import type { ReferenceUnit } from './cross-reference.ts'

const units: Readonly<Record<string, ReferenceUnit>> = {
  section: 'section',
  sec: 'section',
  paragraph: 'paragraph',
  para: 'paragraph',
  clause: 'section',
  point: 'subsection',
  subdivision: 'subsection',
  article: 'article',
  chapter: 'chapter',
  part: 'part',
  title: 'title',
  division: 'title',
  annex: 'annex',
  annexe: 'annex',
  attachment: 'annex',
  enclosure: 'annex',
  appendix: 'annex',
  appendice: 'annex',
  schedule: 'annex',
  box: 'annex',
  boxe: 'annex',
  item: 'item',
  measure: 'item',
  recommendation: 'item',
  action: 'item',
  step: 'item',
  proposal: 'item',
  commitment: 'item',
}

/** The names of annexes in one form: “Annexes” without its s, “Appendices”. */
export const shortened: Readonly<Record<string, string>> = { annexe: 'annex', appendice: 'appendix', boxe: 'box' }

/** The unit that a word names, small and in the singular. */
export const unitOf = new Map(Object.entries(units))

/** The words for units, small and mostly in the singular. */
export const englishUnits: readonly string[] = Object.keys(units)
