import type { Block } from '../text/model/block.ts'
import type { Draft } from '../text/model/draft.ts'

/**
 * Tells of a block by its index whether it is of a list of literature. Such a list keeps the form of its own standard
 * (GB/T 7714: half-width marks, titles as they were printed), so no rule on form holds for it. It is known by its heading
 * or by what an entry looks like.
 */
export function literatureOf({ blocks, outline }: Pick<Draft, 'blocks' | 'outline'>): (block: number) => boolean {
  const listed = new Set<number>()
  for (const { heading, last } of outline.sections) {
    const head = blocks[heading]
    if (head?.kind !== 'heading' || !isHeading(head)) continue
    for (let block = heading + 1; block <= last; block++) listed.add(block)
  }
  return (index) => {
    const block = blocks[index]
    return block !== undefined && (listed.has(index) || isEntry(block) || isUnderLine(blocks, index))
  }
}

const heading =
  /^(?:主要)?(?:参考(?:文献|资料|书目)|引用文献)(?:目录)?[：:]?$|^(?:selected |list of )?(?:references|bibliography|(?:works|references|literature) cited|reference list|further reading):?$/i
/** Words that may be behind its number. */
const longestHeading = 40

function isHeading({ prose: { text }, marker }: Block): boolean {
  return text.length <= longestHeading && heading.test(text.slice(marker?.span.end ?? 0).trim())
}

/** 陈立. 数据空间的治理[J]. 科技管理评论, 2024: the kind of publication is in brackets. */
const kindOfPublication = /\[(?:[JMDRCNSPAGZ]|EB|DB|CP)(?:\/(?:OL|CD|DK|MT))?\]/
const number = /^\s{0,4}[[［]\d{1,3}[\]］](?!\s?\d{0,4}号)/
const year = /(?:19|20)\d\d(?!\d)/
/** Prose has such a stop within; an entry has it at its end at most. */
const sentenceEnd = /。\s*\S/

function isEntry({ kind, prose: { text }, marker }: Block): boolean {
  if (kind === 'title' || kind === 'row') return false
  const isNumbered = number.test(text)
  if (text.includes('[') && kindOfPublication.test(text))
    return isNumbered || marker !== null || !sentenceEnd.test(text)
  return isNumbered && year.test(text) && !sentenceEnd.test(text)
}

/** True for the lines with a number or a year right under a line 参考文献 that is no heading. */
function isUnderLine(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - longestList); at--) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'title' || block.kind === 'row') return false
    if (at < index && isHeading(block)) return true
    if (!isEntry(block) && !(year.test(block.prose.text) && !sentenceEnd.test(block.prose.text))) return false
  }
  return false
}

/** Lines that are looked at above one. */
const longestList = 60
