/**
 * Whether a relative path with slashes fits a glob. `*` and `?` stand for characters of one name, `**` for any folders,
 * `{a,b}` for either; a glob without a slash fits the name in any folder. Takes time in proportion to path and glob:
 * both may come from somebody who wants to keep us busy, which no library withstands.
 */
export function matchesGlob(path: string, glob: string): boolean {
  return expanded(glob)?.some((one) => matches(path, one)) ?? false
}

/** True if the braces of a glob stand for more globs than are tried. */
export function isTooBroad(glob: string): boolean {
  return expanded(glob) === null
}

/** Globs that one with braces may stand for. */
const most = 16

/** The globs without braces that a glob stands for; null if there are too many. */
function expanded(glob: string): readonly string[] | null {
  let globs = [glob.replace(/^\.\//, '')]
  for (let at = 0; ; at++) {
    const next: string[] = []
    for (const one of globs) for (const other of firstBraces(one)) next.push(other)
    if (next.length > most || at > most) return null
    if (next.length === globs.length && next.every((one, index) => one === globs[index])) return globs
    globs = next
  }
}

/** The globs that the innermost first pair of braces stands for. */
function firstBraces(glob: string): string[] {
  const close = glob.indexOf('}')
  const open = close < 0 ? -1 : glob.lastIndexOf('{', close)
  if (open < 0) return [glob]
  return glob
    .slice(open + 1, close)
    .split(',')
    .map((choice) => glob.slice(0, open) + choice + glob.slice(close + 1))
}

/** By the set of places in the glob that the path so far can have led to. */
function matches(path: string, glob: string): boolean {
  const pattern = glob.includes('/') ? glob.replace(/^\//, '') : `**/${glob}`
  const parts = tokens(pattern)
  let reached = closure(parts, new Set([0]), true)
  for (let at = 0; at < path.length && reached.size > 0; at++) {
    const char = path.charAt(at)
    const next = new Set<number>()
    for (const place of reached) {
      const part = parts[place]
      if (part === undefined) continue
      if (part === '**/' || part === '**') next.add(place)
      else if (part === '*' && char !== '/') next.add(place)
      else if ((part === '?' && char !== '/') || part === char) next.add(place + 1)
    }
    reached = closure(parts, next, char === '/')
  }
  return reached.has(parts.length)
}

function tokens(glob: string): string[] {
  return glob.match(/\*\*\/|\*\*|[\s\S]/g) ?? []
}

/** Also the places after stars, which may stand for nothing. A folder star ends at the start of a name. */
function closure(parts: readonly string[], places: Set<number>, isNameStart: boolean): Set<number> {
  for (const place of places) {
    const part = parts[place]
    if (part === '*' || part === '**' || (part === '**/' && isNameStart)) places.add(place + 1)
  }
  return places
}
