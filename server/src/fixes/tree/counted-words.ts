import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import { childrenOf, type TaskTree } from './task-tree.ts'

/**
 * The words by which a draft says how many tasks there are, where it says `count`: 以下四项任务, “the four actions above”. One
 * more makes them false, and nothing tells for sure what they count. Each once, in the order of the text; without those of
 * the block that `raisedCount` corrects, and those right above another list than the one that begins behind `lead`.
 */
export function countedWords(
  { blocks, language }: Draft,
  count: number,
  lead: number,
  isRaised: boolean,
): readonly string[] {
  if (count < 2 || count >= englishNumbers.length) return []
  const pattern = language === 'zh' ? chinese(count) : english(count)
  const found = new Set<string>()
  blocks.forEach(({ kind, prose }, block) => {
    if (kind === 'contents' || (block === lead ? isRaised : opensList(blocks[block], blocks[block + 1]))) return
    for (const [words] of prose.text.matchAll(pattern)) found.add(words.trim())
  })
  return [...found]
}

/** True for a block that ends in a colon, or in a stop behind 以下, right above the first item of a list. */
function opensList(block: Block | undefined, next: Block | undefined): boolean {
  const isFirst = next?.kind !== 'heading' && (next?.marker?.number === 1 || next?.marker?.scheme === 'bullet')
  return isFirst && /[：:]$|(?:以下|下列|following)[^。.；;]{0,24}[。.]$/i.test(block?.prose.text ?? '')
}

/** How many siblings with a number of its kind a node has, itself included. */
export function countAlike({ blocks }: Draft, tree: TaskTree, index: number): number {
  const schemeOf = (one: number) => blocks[tree.nodes[one]?.head ?? -1]?.marker?.scheme ?? null
  const siblings = childrenOf(tree, tree.nodes[index]?.parent ?? -1)
  return siblings.filter((one) => schemeOf(one) === schemeOf(index)).length
}

function chinese(count: number): RegExp {
  const number = `(?<![第\\d零〇一二三四五六七八九十百])(?:${formatHanNumeral(count)}|${count}${count === 2 ? '|两' : ''})`
  const tasks = '(?:重点|主要)?(?:任务|措施|举措|工作|行动|工程|事项)'
  return new RegExp(
    `(?:以下|下列|上述|以上|前述|这)${number}\\s?(?:(?:大|项|条|个|点|类)(?:方面|${tasks})?|方面(?:的?${tasks})?)|${number}\\s?(?:(?:大|项|条|点)|个?方面的?)${tasks}`,
    'g',
  )
}

function english(count: number): RegExp {
  const tasks =
    '(?:actions|measures|tasks|items|steps|points|recommendations|proposals|commitments|initiatives|priorities|pillars|goals|missions|objectives|articles|sections|chapters|titles|parts)'
  return new RegExp(
    `\\b(?:(?:the|these|all|following|above|our) ){0,2}(?:${count}|${englishNumbers[count]}) (?:[a-z]{3,12} )?${tasks}\\b(?: (?:above|below))?`,
    'gi',
  )
}

const englishNumbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')

/**
 * True if the paragraphs of a section count themselves in words that are no numbers of the draft: 一是…, 任务二：…, “R3.”. A
 * clause among them would want the next of these, and perhaps another place.
 */
export function countsInWords({ blocks }: Draft, after: number): boolean {
  const numbers = new Set<string>()
  for (let at = after; at >= 0; at--) {
    const { kind, marker, prose } = blocks[at] ?? {}
    const text = prose?.text.slice(marker?.scheme === 'bullet' ? marker.span.end : 0) ?? ''
    const own = ownCount.exec(text)?.[0]
    if (own !== undefined) numbers.add(own)
    else if (kind === 'heading' || kind === 'title') break
    // 一是…；二是…；三是… within one paragraph.
    if (/^.{0,40}一是/.test(text) && text.includes('二是')) return true
  }
  return numbers.size > 1
}

const ownCount =
  /^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}，|(?:任务|行动|举措|措施|工程|专项)[一二三四五六七八九十\d]{1,3}\s?[：:、.．]|[A-Z]\d{1,2}(?:[.:：、．)）](?!\d)|\s))/

/** True for a paragraph or heading that counts itself in words that are no number of the draft: 任务二：…, “R2. …”. */
export function isCountedInWords(block: Block | undefined): boolean {
  return block?.marker === null && ownCount.test(block.prose.text)
}
