import type { Draft } from '../../text/model/draft.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { withoutInsertion } from '../../text/numbering/label-number.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'
import type { NextNumber } from './next-number.ts'
import type { Shift } from './shift.ts'
import { endOfNode } from './task-sections.ts'
import type { TaskNode, TaskTree } from './task-tree.ts'

/** The number of the first section in a new title, with what it moves. */
export interface HundredNumber extends NextNumber {
  readonly shift: Shift | null
}

/**
 * The number of the first section in a title after another, in an American act whose titles each begin a hundred: 401
 * after the title of 301 and 302; the sections from 401 on move to 501. Null in other drafts. `firsts`: the numbers with
 * which the titles begin; `last`: the last section of the title before.
 */
export function nextHundred(
  draft: Draft,
  tree: TaskTree,
  title: TaskNode,
  firsts: readonly number[],
  last: TaskNode,
): HundredNumber | null {
  const provisions = provisionsOf(draft)
  const own = provisions.list[provisions.headedBy.get(last.head) ?? -1]
  if (own?.marker.scheme !== 'section' || firsts.length < 2) return null
  if (!firsts.every((number, at) => number > (firsts[at - 1] ?? hundred) && number % hundred === 1)) return null
  const number = Math.floor(own.marker.number / hundred) * hundred + hundred + 1
  const label = formatMarker(withoutInsertion(own.marker), number)
  const behind = provisions.list.flatMap(({ block, scope, style, marker }, index) =>
    block > title.last && scope === own.scope && style === own.style && marker.number >= number ? [index] : [],
  )
  const isTaken = provisions.list[behind[0] ?? -1]?.marker.number === number
  const after = endOfNode(draft, tree, title)
  return { number, label, shift: isTaken ? { style: own.style, after, label, by: hundred, moved: behind } : null }
}

const hundred = 100
