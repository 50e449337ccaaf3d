import { decimalOf } from '../numbering/label-number.ts'
import type { Marker } from '../numbering/marker.ts'
import type { LineTraits } from './line-traits.ts'
import type { TraitsTable } from './traits-table.ts'

/**
 * The number of each line that heads a section counted above decimals without a mark, by index: `5　人才支持`, then
 * `5.1　引进人才`. A number before words is as often an amount or a row of a table, so only a draft counts so that has
 * the first decimal right below such a line; there other lines count on, with text below them.
 */
export function bareSections({ language, list }: TraitsTable, contents: Uint8Array): ReadonlyMap<number, Marker> {
  if (language !== 'zh') return none
  const found = new Map<number, { readonly marker: Marker; readonly isFirm: boolean }>()
  list.forEach((reading, index) => {
    const marker = contents[index] === 1 ? null : bareNumber(reading)
    if (!marker) return
    const next = list[index + 1]
    const isFirm = next !== undefined && opens(marker, next)
    const stands = (one: LineTraits | undefined): boolean => one !== undefined && isText(one)
    if (isFirm || (stands(next) && stands(list[index - 1]))) found.set(index, { marker, isFirm })
  })
  if (![...found.values()].some(({ isFirm }) => isFirm)) return none
  const sections = new Map<number, Marker>()
  let last = 0
  for (const [index, { marker, isFirm }] of found) {
    if (!isFirm && marker.number !== last + 1) continue
    last = marker.number
    sections.set(index, marker)
  }
  return sections
}

const none: ReadonlyMap<number, Marker> = new Map()

/** What a short line without a number of another kind may be counted by. */
function bareNumber({ source: { kind, prose }, marker }: LineTraits): Marker | null {
  const { text } = prose
  const code = text.charCodeAt(0)
  if (marker || kind !== 'paragraph' || code < 0x31 || code > 0x39 || text.length > longest) return null
  const number = bare.exec(text)?.[1]
  if (number === undefined) return null
  return { scheme: 'decimal', number: Number(number), label: number, span: { start: 0, end: number.length } }
}

/** A title has no sentence, no second column and no amount at its end. */
const bare = /^(\d{1,2})\s{1,2}(?=[\p{Script=Han}（“《])[^。；;：:！？，,\s]*[\p{Script=Han}）”》]$/u
const longest = 36

/** True for 5.1 right below 5. A longer line is no heading, and an edit to it reads no other line anew. */
function opens({ label }: Marker, { marker, key }: LineTraits): boolean {
  return marker?.scheme === 'decimal' && key !== '' && decimalOf(marker.label) === `${label}.1`
}

/** True for a line that a section may stand beside: text, or a number of another kind; not the next row of a list. */
function isText({ source: { kind, prose }, marker, key }: LineTraits): boolean {
  return kind !== 'row' && (marker !== null || key === '' || !counted.test(prose.text))
}

const counted = /^\d{1,2}\s\s?\S/
