import type { GovernmentLevel } from '../framework/types.ts'
import type { Task } from '../ledger/task.ts'
import type { Remit } from './alignment.ts'

/**
 * Whether a task of a parent document seems to be none of the draft's own: it names only bodies of the parent's level
 * (`above`), or places among which the draft's is not (`other-place`). Null where nothing speaks for it, or the draft is
 * of the same level.
 */
export function remitOf(
  { owners, action }: Task,
  parentLevel: GovernmentLevel,
  draftLevel: GovernmentLevel,
  place: string | null,
): Remit | null {
  if (ranks[draftLevel] <= ranks[parentLevel]) return null
  const names = [...owners.lead, ...owners.others]
  if (names.some((name) => below.test(name)) || callsOnBelow.test(action)) return null
  const places = names.filter((name) => placeGovernment.test(name))
  if (place !== null && [action, ...names].some((text) => text.includes(place))) return null
  if (places.length > 0) return place === null ? null : 'other-place'
  if (names.length > 0) return owners.open || names.some((name) => general.test(name)) ? null : 'above'
  return actsAbove.test(action) ? 'above' : null
}

/** The name of the place that a title names, without its kind: 滨江 of 滨江市…; null if it names none. */
export function placeIn(title: string): string | null {
  const [, name] =
    /^(?:关于印发)?《?(\p{Script=Han}{2,6}?)(?:省|市|自治州|自治区|自治县|州|盟|县|区|旗)/u.exec(title) ?? []
  return name ?? null
}

const ranks: Readonly<Record<GovernmentLevel, number>> = { national: 0, provincial: 1, local: 2 }
/** Bodies below in general: 各市人民政府, 有关县（市、区）, 各地. */
const below = /^(?:各|有关|相关)[^，。]{0,10}(?:市|州|盟|县|区|旗|地|乡|镇|街道)|市县|地方/
/** Whoever it concerns: 各类平台, 有关企业. */
const general = /^(?:各|有关|相关)/
const callsOnBelow = /各(?:地|市|县|区|州|盟|级)|地方(?:各级)?(?:人民)?政府|市县/
const placeGovernment = /^.{2,40}(?:市|州|盟|县|区|旗)(?:人民政府|政府|管委会)$/
const actsAbove =
  /国务院(?:有关|各)?[^，。；]{0,6}部门(?:要|应|负责|会同|牵头)|(?:中央|国家)(?:有关)?(?:部门|机关|部委)(?:要|应|负责|会同|牵头)|国家发展改革委|工业和信息化部|科技部/
