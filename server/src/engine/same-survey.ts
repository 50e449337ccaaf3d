import type { ParticularKind } from '../facts/particulars/kinds.ts'
import { particularKinds } from '../facts/particulars/particulars.ts'
import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import type { Span } from '../text/document/span.ts'

/** What of a block's survey differs: what the block is, or kinds of what it states. */
export type SurveyAspect = 'block' | ParticularKind

/** Adds to `changed` what differs between two surveys of a block, but for the places. */
export function addChanges(before: SurveyedBlock, after: SurveyedBlock, changed: Set<SurveyAspect>): void {
  const { particulars: stated, ...isBefore } = before
  const { particulars: states, ...isAfter } = after
  if (!isSame(isBefore, isAfter)) changed.add('block')
  for (const kind of particularKinds) if (stated.isKnown(kind) && !isSame(stated[kind], states[kind])) changed.add(kind)
}

/**
 * The spans of a block's survey, each with the one that has its place in a later survey of the block. What differs by more
 * than places has none: with another number of spans before them, the others could not be told by their order.
 */
export function spansMoved(before: SurveyedBlock, after: SurveyedBlock): Map<Span, Span> {
  const { particulars: stated, ...isBefore } = before
  const { particulars: states, ...isAfter } = after
  const moved = new Map<Span, Span>()
  addMoved(isBefore, isAfter, moved)
  for (const kind of particularKinds) if (stated.isKnown(kind)) addMoved(stated[kind], states[kind], moved)
  return moved
}

function addMoved(before: unknown, after: unknown, moved: Map<Span, Span>): void {
  if (!isSame(before, after)) return
  const places: Span[] = []
  collect(after, places)
  const old: Span[] = []
  collect(before, old)
  for (const [index, span] of old.entries()) moved.set(span, places[index] ?? span)
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => isPlace(key) || isSame(fieldOf(a, key), fieldOf(b, key)))
}

function collect(value: unknown, into: Span[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isSpan(value)) into.push(value)
  for (const key of Object.keys(value)) collect(fieldOf(value, key), into)
}

function isSpan(value: object): value is Span {
  return typeof fieldOf(value, 'start') === 'number' && typeof fieldOf(value, 'end') === 'number'
}

function isPlace(key: string): boolean {
  return key === 'start' || key === 'end'
}

function fieldOf(value: object, key: string): unknown {
  return Reflect.get(value, key)
}
