import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import { isAnnexMark } from '../../text/pieces/title-words.ts'

/** What ends the text of a document: all that follows is beside it. */
const opening =
  /^特此.{1,6}[。.]?$|^(?:cc|bcc|encl):|^(?:(?:list of )?(?:annex(?:es)?|appendi(?:x|ces)|schedules?|enclosures?|attachments?))(?:\s?:|$)|^(?:adopted|approved|passed|dated|given under my hand|in witness whereof)\b.{0,80}\b\d{4}\b|^(?:yours |very )?(?:sincerely|faithfully|respectfully)\b.{0,30}$/i

/**
 * The first block of what stands behind the text of a draft from `first` to `last`: its annexes by name, who gets a copy,
 * when it was adopted. The block after `last` if there is none.
 */
export function endMatterOf({ blocks }: Draft, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || block.marker) continue
    if (isAnnexLine(block) || opening.test(block.prose.text.trim())) return at
  }
  return last + 1
}

/** True for a line that names an annex, as its head or in the list of them: 附件1, 附件1（第一条）, 附件：1. 名单, 附件1：数据集目录. */
export function isAnnexLine({ kind, marker, prose: { text } }: Block): boolean {
  return kind === 'paragraph' && marker === null && (annexNamed.test(text) || isAnnexMark(text.trim()))
}

const annexNamed =
  /^附\s?[件录]\s?[一二三四五六七八九十\d]{0,3}\s?(?:$|[:：]|[（(][^（）()]{1,20}[）)]\s?[:：])|^附\s?表\s?[一二三四五六七八九十\d]{0,3}\s?[（(][^（）()]{0,4}第[^（）()]{1,16}[）)]$/
