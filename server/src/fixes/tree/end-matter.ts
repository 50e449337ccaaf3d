import type { Draft } from '../../text/model/draft.ts'

/** What ends the text of a document: all that follows is beside it. */
const opening =
  /^附\s?件(?:\s?[一二三四五六七八九十\d]{0,3}\s?$|[一二三四五六七八九十\d]{0,3}[:：])|^特此.{1,6}[。.]?$|^(?:cc|bcc|encl(?:osures?)?|attachments?):|^(?:adopted|approved|passed|dated|given under my hand|in witness whereof)\b.{0,80}\b\d{4}\b|^(?:yours |very )?(?:sincerely|faithfully|respectfully)\b.{0,30}$/i

/**
 * The first block of what stands behind the text of a draft from `first` to `last`: its annexes by name, who gets a copy,
 * when it was adopted. The block after `last` if there is none.
 */
export function endMatterOf({ blocks }: Draft, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    const block = blocks[at]
    if (block?.kind === 'paragraph' && !block.marker && opening.test(block.prose.text.trim())) return at
  }
  return last + 1
}
