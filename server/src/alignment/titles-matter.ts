import type { Draft } from '../text/model/draft.ts'
import { documentTitle } from './document-title.ts'
import { featuresOf } from './features.ts'

/**
 * The features of what the titles of both documents name: 人工智能 is in each task of two plans on it, and says of none what
 * it is about. In English either title may have it by its initials (AI).
 */
export function titlesMatter(parent: Draft, draft: Draft): ReadonlySet<string> {
  const [above, here] = [documentTitle(parent), documentTitle(draft)]
  const own = featuresOf(here, draft.language)
  const [first, second] = [initialsOf(above), initialsOf(here)]
  const common = [...featuresOf(above, parent.language)].filter((word) => own.has(word) || isIn(second, word))
  return new Set([...common, ...[...own].filter((word) => isIn(first, word))])
}

function initialsOf(title: string): string {
  return Array.from(title.toLowerCase().matchAll(/\b[a-z]/g), ([letter]) => letter).join('')
}

function isIn(initials: string, word: string): boolean {
  return /^[a-z]{2,5}$/.test(word) && initials.includes(word)
}
