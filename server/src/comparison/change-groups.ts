import type { Localized } from '../framework/types.ts'
import type { Change } from './model/comparison.ts'
import { substance } from './pair-changes.ts'

/** Under what a change is listed: the first is read first. */
const changeGroups = ['substance', 'wording', 'places', 'parts'] as const
export type ChangeGroup = (typeof changeGroups)[number]

export const groupNames: Readonly<Record<ChangeGroup, Localized>> = {
  substance: { zh: '实质改动', en: 'Changes of substance' },
  wording: { zh: '文字改动', en: 'Changes of wording' },
  places: { zh: '位置、分段和编号', en: 'Places, paragraphs and numbers' },
  parts: { zh: '只见于一个文件的部分', en: 'Parts that only one file has' },
}

/** The changes of each group, in the order in which the groups are read; some may have none. */
export function byGroup(
  changes: readonly Change[],
): readonly { readonly group: ChangeGroup; readonly changes: readonly Change[] }[] {
  return changeGroups.map((group) => ({ group, changes: changes.filter((change) => groupOf(change) === group) }))
}

/** The heading under which a change is listed: where it stands now, or stood; empty if there is none. */
export function headingOf({ old, new: fresh }: Change): string {
  return fresh?.where || old?.where || ''
}

export function groupOf({ kind, weight }: Change): ChangeGroup {
  if (kind === 'part') return 'parts'
  if (weight >= substance) return 'substance'
  return kind === 'moved' || kind === 'split' || kind === 'merged' || kind === 'renumbered' ? 'places' : 'wording'
}
