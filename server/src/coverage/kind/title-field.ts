import type { Draft } from '../../text/model/draft.ts'

/** The blocks at the head of a paper in which its fields may stand. */
const reach = 8
const longestHead = 400

/**
 * Returns the title that a paper for a board or a council gives in a field at its head: “Title: AI action plan”, beside
 * “Meeting: …” and “Author: …”. Null if there is none.
 */
export function titleField({ blocks, language }: Draft): string | null {
  if (language !== 'en') return null
  for (const { kind, prose } of blocks.slice(0, reach)) {
    if (kind === 'row' || prose.text.length > longestHead) continue
    const found = field.exec(prose.text)?.[1]
    if (found !== undefined) return found
  }
  return null
}

const field =
  /(?:^|(?<!\b(?:[Ss]hort|[Ll]ong|[Jj]ob|SHORT|LONG))\s)(?:Title|TITLE|Report title|Paper title|Title of (?:report|paper)): {0,3}(\S.{5,160}?)(?=\s(?:[A-Z][a-z]+ )?(?:[Aa]uthor|AUTHOR|[Dd]ate|DATE|[Ii]tem|ITEM|[Bb]y|[Pp]urpose|[Mm]eeting|[Ss]ponsor|[Ll]ead|[Oo]fficer|[Dd]irector|[Ff]rom|[Ss]tatus|[Ww]ards?)s?:|$)/
