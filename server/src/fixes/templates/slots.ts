import { skeletons, templates } from '../../framework/data.generated.ts'
import type { Slot } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

const slotByName = new Map<string, Slot>(
  [...(templates.slots?.slots ?? []), ...skeletons.slots].flatMap((slot) => [
    [slot.name.zh, slot],
    [slot.name.en, slot],
  ]),
)
const longest = Math.max(0, ...[...slotByName.keys()].map((name) => name.length))

/** The slots of our templates in a text, brackets included, in order. Any other 【…】 is ignored. */
export function findSlots(text: string): readonly Span[] {
  const first = text.indexOf('【')
  if (first < 0) return none
  const found: Span[] = []
  for (let start = first; start >= 0; start = text.indexOf('【', start + 1)) {
    const end = text.slice(start, start + longest + 4).indexOf('】')
    if (end > 0 && slotByName.has(nameOf(text.slice(start + 1, start + end))))
      found.push({ start, end: start + end + 1 })
  }
  return found
}

const none: readonly Span[] = []

/** The slot named by `【name】` or `name`. */
export function slotOf(name: string): Slot | undefined {
  return slotByName.get(nameOf(name.replace(/^【|】$/g, '')))
}

/** A slot may have been wrapped by an editor. */
function nameOf(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}
