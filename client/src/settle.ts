/** A position as in VS Code and LSP: lines from 0, characters in UTF-16 code units from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** One replacement in a document, as in an editor's change event. */
export interface Change {
  readonly range: Range
  readonly text: string
}

/** The part of a diagnostic that identifies it to the writer; `vscode.Diagnostic` has this shape. */
export interface Diagnostic {
  readonly range: Range
  readonly message: string
  readonly code?: string | number | { readonly value: string | number } | undefined
}

/** The settler's dependencies. */
export interface Surroundings<T extends Diagnostic> {
  /** Milliseconds without an edit after which new findings are shown. */
  delay(): number
  show(document: string, findings: readonly T[]): void
  /** Returns the finding at another range. */
  move(finding: T, range: Range): T
  /** Current time in milliseconds; only differences matter. */
  now(): number
  /** Runs `task` after a delay; returns a function that cancels it. */
  schedule(task: () => void, milliseconds: number): () => void
}

export interface Settler<T extends Diagnostic> {
  /** Takes the server's newest findings in a document. */
  receive(document: string, findings: readonly T[]): void
  /** Takes an edit of the document; changes are in the order in which they apply. */
  edited(document: string, changes: readonly Change[]): void
  forget(document: string): void
  forgetAll(): void
}

interface State<T> {
  shown: readonly T[]
  latest: readonly T[]
  lastEdit: number
  callOff: (() => void) | undefined
}

/**
 * Avoids flicker from half-typed words and pinyin. Findings that are gone disappear at once; new ones appear when the
 * document has not been edited for the delay. Findings that remain are shown at their new range with every report.
 */
export function createSettler<T extends Diagnostic>(outside: Surroundings<T>): Settler<T> {
  const states = new Map<string, State<T>>()

  const stateOf = (document: string): State<T> => {
    let state = states.get(document)
    if (!state) {
      state = { shown: [], latest: [], lastEdit: Number.NEGATIVE_INFINITY, callOff: undefined }
      states.set(document, state)
    }
    return state
  }

  const update = (document: string, state: State<T>): void => {
    state.callOff?.()
    state.callOff = undefined
    const wait = state.lastEdit + outside.delay() - outside.now()
    state.shown = wait > 0 ? alreadyShown(state.shown, state.latest) : state.latest
    if (state.shown.length < state.latest.length) {
      state.callOff = outside.schedule(() => update(document, state), wait)
    }
    outside.show(document, state.shown)
  }

  const forget = (document: string): void => {
    states.get(document)?.callOff?.()
    states.delete(document)
  }

  return {
    receive(document, findings) {
      const state = stateOf(document)
      state.latest = findings
      update(document, state)
    },
    edited(document, changes) {
      if (changes.length === 0) return
      const state = stateOf(document)
      const move = (finding: T): T => {
        const range = moveRange(finding.range, changes)
        return range === finding.range ? finding : outside.move(finding, range)
      }
      state.lastEdit = outside.now()
      state.shown = state.shown.map(move)
      state.latest = state.latest.map(move)
      if (state.callOff) {
        state.callOff()
        state.callOff = outside.schedule(() => update(document, state), outside.delay())
      }
    },
    forget,
    forgetAll: () => [...states.keys()].forEach(forget),
  }
}

/**
 * Returns the findings of `incoming` that continue one of `shown`, in order; each continues at most one. Matches are
 * made in three passes: same rule and message at a touching range, then same rule at a touching range, then same rule
 * and message anywhere.
 */
export function alreadyShown<T extends Diagnostic>(shown: readonly T[], incoming: readonly T[]): readonly T[] {
  const continued = new Set<T>()
  let left = new Set(shown)
  const match = (key: (finding: T) => string, fits: (was: T, is: T) => boolean): void => {
    const byKey = new Map<string, T[]>()
    for (const was of left) {
      const group = byKey.get(key(was))
      if (group) group.push(was)
      else byKey.set(key(was), [was])
    }
    for (const finding of incoming) {
      if (continued.has(finding)) continue
      const candidates = byKey.get(key(finding)) ?? []
      const index = candidates.findIndex((was) => fits(was, finding))
      if (index < 0) continue
      candidates.splice(index, 1)
      continued.add(finding)
    }
    left = new Set([...byKey.values()].flat())
  }
  match(ruleAndWords, (was, is) => touch(was.range, is.range))
  match(rule, (was, is) => touch(was.range, is.range))
  match(ruleAndWords, () => true)
  return incoming.filter((finding) => continued.has(finding))
}

/** Returns a range after changes. Text typed inside it or at its edges becomes part of it. */
export function moveRange(range: Range, changes: readonly Change[]): Range {
  let { start, end } = range
  let moved = false
  for (const { range: replaced, text } of changes) {
    if (compare(replaced.start, end) > 0) continue
    const lines = text.split('\n')
    const last = lines.at(-1) ?? ''
    const after: Position = {
      line: replaced.start.line + lines.length - 1,
      character: (lines.length === 1 ? replaced.start.character : 0) + last.length,
    }
    if (compare(start, replaced.start) > 0) {
      start = compare(start, replaced.end) >= 0 ? shift(start, replaced.end, after) : replaced.start
    }
    end = compare(end, replaced.end) >= 0 ? shift(end, replaced.end, after) : after
    moved = true
  }
  return moved ? { start, end } : range
}

/** Moves a position after a replacement whose end moved from `from` to `to`. */
function shift(position: Position, from: Position, to: Position): Position {
  return {
    line: position.line + to.line - from.line,
    character: position.line === from.line ? position.character + to.character - from.character : position.character,
  }
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character
}

function touch(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0
}

function rule({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

function ruleAndWords(diagnostic: Diagnostic): string {
  return `${rule(diagnostic)}\n${diagnostic.message}`
}
