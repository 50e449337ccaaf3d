import type { Language } from '../../framework/types.ts'
import type { Block } from '../model/block.ts'
import type { CrossReference, ReferenceStep } from '../numbering/cross-reference.ts'
import { findCrossReferences } from '../numbering/find-cross-references.ts'
import { labelPaths } from './label-path.ts'

/** The references by number in a block after its own number, in order; none in a line of contents. */
export function referencesIn({ kind, prose: { text }, marker }: Block, language: Language): readonly CrossReference[] {
  if (kind === 'contents') return none
  const from = marker?.span.end ?? 0
  const numbered = after(findCrossReferences(text, language), from)
  const bare = language === 'zh' && hasBracketed.test(text) ? labelPaths(text, from) : none
  if (bare.length === 0) return numbered
  const paths = held(bare, numbered, text).flatMap((one) => [one, ...further(one, text)])
  return [...numbered, ...paths].sort((a, b) => a.span.start - b.span.start)
}

/**
 * （一）1 of 第二部分（一）1 is in that part, and in the document that it is of; so is the （二） that is listed with it. An
 * item alone, which is in nothing that is named, is left out.
 */
function held(bare: readonly CrossReference[], numbered: readonly CrossReference[], text: string): CrossReference[] {
  let last: CrossReference | null = null
  const found: CrossReference[] = []
  for (const one of bare) {
    const isPath = one.steps.length > 1
    const { start } = one.span
    const holder = numbered.find(({ span }) => span.end === start)
    const before: CrossReference | null = last !== null && joined.test(text.slice(last.span.end, start)) ? last : null
    const outer: readonly ReferenceStep[] = holder
      ? [...holder.inherited, ...holder.steps]
      : (before?.inherited ?? none)
    const from: CrossReference | null = holder ?? before
    const isInner = one.steps[0]?.unit === 'item'
    if (isInner && from && outer.length > 0) {
      last = { ...one, inherited: outer, target: from.target, title: from.title }
      found.push(last)
    } else {
      last = null
      if (isPath) found.push(one)
    }
  }
  return found
}

/** What goes on with the innermost number of a path: the 2 of （一）1、2. */
function further(path: CrossReference, text: string): CrossReference[] {
  const step = path.steps.at(-1)
  const found: CrossReference[] = []
  if (step?.unit !== 'subitem' || path.span.end !== step.numeral.end) return found
  const inherited = [...path.inherited, ...path.steps.slice(0, -1)]
  for (let end = path.span.end; ; ) {
    const [whole, join = '', digits = ''] = another.exec(text.slice(end, end + reach)) ?? []
    if (whole === undefined) return found
    const numeral = { start: end + join.length, end: end + whole.length }
    end = numeral.end
    const steps = [{ ...step, number: Number(digits), numeral }]
    found.push({ ...path, span: numeral, steps, inherited, endsRange: join === '至' })
  }
}

const another = /^([、和及与至])(\d{1,2})(?=[，。、；;）)和与及至的中所相]|$)/
const reach = 6
const joined = /^[、和及与至]$/
const none: readonly never[] = []
const hasBracketed = /[一二三四五六七八九十分]、?\s?[（(]|[）)]\s?\d/

function after(found: readonly CrossReference[], from: number): readonly CrossReference[] {
  return (found[0]?.span.start ?? from) >= from ? found : found.filter(({ span }) => span.start >= from)
}
