import { type ParticularKind, particularKinds } from '../facts/particulars/particulars.ts'
import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import type { Span } from '../text/document/span.ts'

/** What of a block's survey differs: what the block is, or kinds of what it states. */
export type SurveyAspect = 'block' | ParticularKind

/** Adds to `changed` what differs between two surveys of a block, but for the places. */
export function addChanges(before: SurveyedBlock, after: SurveyedBlock, changed: Set<SurveyAspect>): void {
  const { particulars: stated, ...isBefore } = before
  const { particulars: states, ...isAfter } = after
  if (!isSame(isBefore, isAfter)) changed.add('block')
  for (const kind of particularKinds) if (!isSame(stated[kind], states[kind])) changed.add(kind)
}

/**
 * The spans of a survey, each list in a fixed order: those of the block, then those of each kind of particulars. A list
 * that is the same in two surveys but for places has the same number of spans; another kind may have more or fewer.
 */
export function spansIn({ particulars, ...block }: SurveyedBlock): Span[][] {
  return [block, ...particularKinds.map((kind) => particulars[kind])].map((stated) => {
    const spans: Span[] = []
    collect(stated, spans)
    return spans
  })
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
