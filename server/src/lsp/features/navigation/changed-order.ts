import type { ClauseMoveRequest, DraftEdits } from '../../../../protocol.ts'
import { type MoveRefusal, moveClause } from '../../../fixes/move-clause.ts'
import { renumberingOfDraft } from '../../../fixes/renumber-draft.ts'
import type { Localized } from '../../../framework/types.ts'
import type { Edit } from '../../../text/document/edit.ts'
import { toOffset, toTextEdit } from '../../session/convert.ts'
import type { OpenDraft } from '../../session/session.ts'

/** The edits that move a provision past its neighbour, or why it stays. */
export function moved(draft: OpenDraft, { position, direction }: ClauseMoveRequest): DraftEdits {
  const result = moveClause(draft.analysis.draft, toOffset(draft.document, position), direction)
  if ('refused' in result) return answer(draft, [], refusals[result.refused])
  const { edits, unmoved } = result
  return answer(draft, edits, unmoved.length > 0 ? leftStanding(unmoved.slice(0, named)) : null)
}

/** The edits that renumber a draft, or why there are none. */
export function renumbered(draft: OpenDraft): DraftEdits {
  const result = renumberingOfDraft(draft.analysis.draft)
  if ('dangling' in result) return answer(draft, [], mendFirst(result.dangling))
  const { edits, unsure } = result
  if (edits.length === 0) return answer(draft, edits, inOrder)
  return answer(draft, edits, unsure.length > 0 ? borneTwice(unsure.slice(0, named)) : null)
}

function answer({ document, reader }: OpenDraft, edits: readonly Edit[], reason: Localized | null): DraftEdits {
  return {
    edits: edits.map((edit) => toTextEdit(document, edit)),
    reason: reason === null ? null : reason[reader],
  }
}

const inOrder: Localized = { zh: '序号连续，无须调整。', en: 'The numbers are in order.' }

function mendFirst(reference: string): Localized {
  return {
    zh: `文中没有“${reference}”，重排后会误指其他条款。请先改正这一引用。`,
    en: `There is no “${reference}”; with new numbers it would name another provision. Correct this reference first.`,
  }
}

/** So many words are named in a line of the status bar. */
const named = 3

function leftStanding(words: readonly string[]): Localized {
  return {
    zh: `已移动。${words.map((one) => `“${one}”`).join('')}未随之改动，请核对所指条款。`,
    en: `Moved. ${words.map((one) => `“${one}”`).join(', ')} stayed as written: check what is meant.`,
  }
}

function borneTwice(words: readonly string[]): Localized {
  return {
    zh: `已重排。${words.map((one) => `“${one}”`).join('')}原有重号，引用未改动，请核对所指条款。`,
    en: `Renumbered. ${words.map((one) => `“${one}”`).join(', ')} named a number that was given twice and stayed as written: check what is meant.`,
  }
}

const refusals: Readonly<Record<MoveRefusal, Localized>> = {
  none: { zh: '光标不在有序号的条款中。', en: 'The cursor is in no numbered provision.' },
  edge: {
    zh: '同级条款中没有可以与之换位的相邻条款。',
    en: 'There is no neighbouring provision of the same level to move past.',
  },
  unclear: {
    zh: '移动后序号或引用会有歧义，未移动。',
    en: 'Not moved: numbers or references would be read otherwise.',
  },
}
