import { readPassages } from '../src/framework/passage.ts'

export interface PaperCheck {
  /** The number of loci, and of the paper's own terms, that were looked up. */
  readonly loci: number
  readonly terms: number
  /** One line each. */
  readonly failures: readonly string[]
}

/**
 * Checks the framework's data against a copy of the paper: every locus (`at`, `locus`, or in a list `paper`) exists,
 * and the `term` or `terms` beside a `paper` occur in those paragraphs, white space aside.
 */
export function checkAgainstPaper(data: unknown, paperText: string): PaperCheck {
  const passages = readPassages(paperText)
  if (passages.size === 0) return { loci: 0, terms: 0, failures: ['no paragraph of it begins with a locus: `[4.2#1]`'] }
  const failures: string[] = []
  let loci = 0
  let terms = 0
  const passageAt = (at: string, path: string): string | undefined => {
    loci++
    const passage = passages.get(at)?.text
    if (passage === undefined) failures.push(`${path}: the paper has no ${at}`)
    return passage
  }
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${path}/${idOf(item) ?? index}`)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const { at, locus, paper, term, terms: several } = value as Record<string, unknown>
    for (const place of [at, locus]) if (typeof place === 'string') passageAt(place, path)
    for (const place of strings(paper)) {
      const passage = passageAt(place, path)
      for (const own of [...strings(term), ...strings(several)]) {
        terms++
        if (passage !== undefined && !squeeze(passage).includes(squeeze(own))) {
          failures.push(`${path}: ${own} does not stand in ${place}`)
        }
      }
    }
    for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`)
  }
  visit(data, '')
  return { loci, terms, failures }
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null ? (item as Record<string, unknown>).id : undefined
  return typeof id === 'string' ? id : undefined
}

function strings(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string')
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
