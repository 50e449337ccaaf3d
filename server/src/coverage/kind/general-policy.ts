import { office, wide } from './own-strategy.ts'

/**
 * True if an English title is that of a policy on AI, data, the digital economy or innovation at large, in whatever order
 * of words: “National Policy on Artificial Intelligence”, “Digital Economy Policy”, “AI Policy of Sundara”. Such a policy
 * is a strategy; an “AI Policy” alone may be what one body tells its staff.
 */
export function isGeneralPolicy(title: string): boolean {
  const last = matterLast.exec(title)
  const [, before = '', matter = '', behind = ''] = last ?? matterFirst.exec(title) ?? []
  if (matter === '' || office.test(before) || house.test(behind) || !closes.test(behind)) return false
  if (wide.test(`${before} ${matter} ${behind}`) || ofPlace.test(behind)) return true
  return last !== null && /\bgovernment$/i.test(before)
}

const one =
  '(?:AI|artificial intelligence(?: \\(AI\\))?|data|digital(?: economy| transformation)?|(?:science, technology,? (?:and|&) )?innovation)'
const several = `${one}(?:(?:,|,? and| &) ${one}){0,3}`
const policy = 'policy(?: (?:statement|paper|document))?'
const matterFirst = new RegExp(`^(?:(.{0,80}) )?(${several}) ${policy}(?=$|[^\\w-])(.{0,120})$`, 'i')
const matterLast = new RegExp(
  `^(?:(.{0,80}) )?${policy} (?:on|for|of) (?:the )?(${several})(?=$|[^\\w-])(.{0,120})$`,
  'i',
)
/** Behind its matter stand a place, years or a mark: “Policy on AI Use” is about less. */
const closes = /^(?:$|\s*[,:;(\d–—]|\s+-\s|\s+(?:for|of|in)\s)/
/** What the offices of a government are to do with AI themselves. */
const house =
  /\b(?:for|in|of|by) (?:the )?(?:federal |civil |public )*(?:government|sectors?|services?|bodies|administration|agencies|departments|offices|staff|employees|students|workplace)\b/i
const ofPlace = /^\s+of\s+(?:the\s+)?[A-Z]/
