import { CharacterKind, characterKinds } from './character-kinds.ts'
import { doubtful, simplified } from './characters.generated.ts'

/** The simplified form of each traditional character. Built on first use, since most drafts have none. */
let table: ReadonlyMap<number, string> | null = null

/**
 * Replaces traditional characters by simplified ones, unit by unit; the length stays the same. A text without an
 * unambiguously traditional character is left alone.
 */
export function toSimplified(text: string): string {
  let at = 0
  while (at < text.length && characterKinds[text.charCodeAt(at)] !== CharacterKind.traditional) at++
  if (at === text.length) return text
  table ??= makeTable()
  let result = ''
  let from = 0
  for (at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    // Characters before the first ideograph are never traditional; most of a text is simplified.
    const read = character < 0x4e00 ? undefined : table.get(character)
    if (read === undefined) continue
    result += text.slice(from, at) + read
    from = at + 1
  }
  return result + text.slice(from)
}

function makeTable(): ReadonlyMap<number, string> {
  const made = new Map<number, string>()
  let index = 0
  for (let code = 0x4e00; code <= 0x9fff; code++)
    if (characterKinds[code] === CharacterKind.traditional) made.set(code, simplified.charAt(index++))
  for (let pair = 0; pair < doubtful.length; pair += 2) made.set(doubtful.charCodeAt(pair), doubtful.charAt(pair + 1))
  return made
}
