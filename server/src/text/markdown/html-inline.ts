import { isDigit, isLatin, isSpace } from '../document/characters.ts'
import { indexWithin, spacesEnd } from '../document/scan.ts'

/**
 * The end of the HTML tag, comment, instruction or autolink that begins with the `<` at `at`, -1 if there is none.
 * `end` is the end of the block. Linear over a block: `missing` records terminators that do not occur again.
 */
export function htmlEnd(source: string, at: number, end: number, missing: Set<string>): number {
  const next = source.charCodeAt(at + 1)
  if (next === 0x21) {
    if (source.startsWith('<!--', at)) {
      if (source.startsWith('>', at + 4)) return at + 5
      if (source.startsWith('->', at + 4)) return at + 6
      return terminated(source, at + 4, end, '-->', missing)
    }
    if (source.startsWith('<![CDATA[', at)) return terminated(source, at + 9, end, ']]>', missing)
    return isLatin(source.charCodeAt(at + 2)) ? terminated(source, at + 2, end, '>', missing) : -1
  }
  if (next === 0x3f) return terminated(source, at + 2, end, '?>', missing)
  if (next === 0x2f) return closingTagEnd(source, at + 2, end)
  const link = autolinkEnd(source, at + 1, end)
  return link >= 0 ? link : isLatin(next) ? openingTagEnd(source, at + 1, end, missing) : -1
}

function terminated(source: string, from: number, end: number, mark: string, missing: Set<string>): number {
  if (missing.has(mark)) return -1
  const found = indexWithin(source, mark, from, end)
  if (found >= 0) return found + mark.length
  missing.add(mark)
  return -1
}

function isNamePart(code: number): boolean {
  return isLatin(code) || isDigit(code) || code === 0x2d
}

function nameEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isNamePart(source.charCodeAt(at))) at++
  return at
}

function closingTagEnd(source: string, from: number, end: number): number {
  if (!isLatin(source.charCodeAt(from))) return -1
  const at = spacesEnd(source, nameEnd(source, from, end), end)
  return at < end && source.charCodeAt(at) === 0x3e ? at + 1 : -1
}

function openingTagEnd(source: string, from: number, end: number, missing: Set<string>): number {
  let at = nameEnd(source, from, end)
  for (;;) {
    const next = spacesEnd(source, at, end)
    const code = next < end ? source.charCodeAt(next) : -1
    if (code === 0x3e) return next + 1
    if (code === 0x2f) return next + 1 < end && source.charCodeAt(next + 1) === 0x3e ? next + 2 : -1
    if (next === at || !(isLatin(code) || code === 0x5f || code === 0x3a)) return -1
    at = attributeEnd(source, next, end, missing)
    if (at < 0) return -1
  }
}

function attributeEnd(source: string, from: number, end: number, missing: Set<string>): number {
  let at = from
  while (at < end && (isNamePart(source.charCodeAt(at)) || '_:.'.includes(source.charAt(at)))) at++
  const equals = spacesEnd(source, at, end)
  if (source.charCodeAt(equals) !== 0x3d) return at
  at = spacesEnd(source, equals + 1, end)
  const quote = source.charAt(at)
  if (quote === '"' || quote === "'") return terminated(source, at + 1, end, quote, missing)
  const start = at
  while (at < end && !isSpace(source.charCodeAt(at)) && !'"\'=<>`'.includes(source.charAt(at))) at++
  return at > start ? at : -1
}

/** Returns the end of `<https://…>` or `<name@host>`, -1 if there is none. */
function autolinkEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && (isNamePart(source.charCodeAt(at)) || '+.'.includes(source.charAt(at)))) at++
  const scheme = source.charAt(at) === ':' && at - from >= 2 && at - from <= 32 && isLatin(source.charCodeAt(from))
  let mail = !scheme
  let seen = false
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code === 0x3e) return scheme || (mail && seen) ? at + 1 : -1
    if (isSpace(code) || code === 0x3c) return -1
    if (code === 0x40) {
      if (seen) mail = false
      seen = true
    } else if (
      !scheme &&
      (seen ? !(isNamePart(code) || code === 0x2e) : code > 0x7e || '"(),:;\\[]'.includes(source.charAt(at)))
    )
      return -1
    at++
  }
  return -1
}
