import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { referencesIn } from '../../text/provisions/references-in.ts'
import { type RelativeReference, relativeReferences } from '../../text/provisions/relative-reference.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A reference in the words of the draft. */
export interface StatedReference extends CrossReference {
  readonly words: string
  /** True for 第五项 of 前款第五项, and for what is listed with it. */
  readonly ofPreceding: boolean
}

/** The references by number in the text after the block's own number, in order: 第十六条第二款, section 3(b), 二（一）. */
export function numberedReferences({ block, language }: ParticularsInput): readonly StatedReference[] {
  const found = referencesIn(block, language)
  if (found.length === 0) return none
  const stated = withWords(found, block.prose.text)
  const [first] = stated
  // At the start of a line it may be a number that was not read as one; annexes and A.2 are known by their labels, and
  // “subsection (d) of this section” in the next line of a sentence by what it is of.
  const isKnown =
    first?.steps[0]?.unit === 'annex' ||
    (language === 'en' && (first?.isBare || first?.target === 'here' || first?.target === 'own'))
  return first?.span.start === 0 && !isKnown ? stated.filter(({ span }) => span.start > 0) : stated
}

/** References with their words in the text that they are in. */
export function withWords(references: readonly CrossReference[], text: string): StatedReference[] {
  let end = -1
  return references.map((one) => {
    const { start } = one.span
    const goesOn = end >= 0 && start - end <= longestJoin && one.steps[0]?.unit === 'item'
    const ofPreceding = goesOn || text.slice(Math.max(0, start - 2), start) === '前款'
    end = ofPreceding ? one.span.end : -1
    return { ...one, words: text.slice(start, one.span.end), ofPreceding }
  })
}

const longestJoin = 2

/** A reference by relation in the words of the draft. */
export interface StatedRelative extends RelativeReference {
  readonly words: string
}

/** The references by relation: 前条, 前两项, the preceding section. */
export function referencesByRelation({ block, language }: ParticularsInput): readonly StatedRelative[] {
  const { text } = block.prose
  const mayHave = language === 'zh' ? /[前上]/.test(text) : /preceding|previous|foregoing/i.test(text)
  if (!mayHave) return none
  return relativeReferences(text, language).map((one) => ({ ...one, words: text.slice(one.span.start, one.span.end) }))
}

const none: readonly never[] = []
