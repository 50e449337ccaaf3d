import { insertionOf, isDoubled, isInserted } from '../numbering/label-number.ts'
import { formOf, pathOf } from './nesting.ts'
import type { Provision, Provisions } from './provisions.ts'

/** A provision that was inserted under a label that the one before has: 2.1A behind 2.1A. */
export interface RepeatedInsertion {
  /** Index in `Provisions.list`. */
  readonly provision: number
  /** The label that is due: 2.1B. */
  readonly expected: string
}

/**
 * The inserted provisions whose label was given behind the same provision. Letters may be left out, and more than one
 * order of them is in use; a label that is given twice is wrong in each.
 */
export function repeatedInsertions({ list }: Pick<Provisions, 'list'>): RepeatedInsertion[] {
  const given = new Map<string, Set<string>>()
  const found: RepeatedInsertion[] = []
  list.forEach((one, provision) => {
    const { marker } = one
    if (!isInserted(marker) && !isDoubled(marker)) {
      // Another list, or the next number: what stands behind it is counted anew. Hardly any draft has any.
      if (given.size > 0) given.delete(keyOf(one))
      return
    }
    const labels = given.get(keyOf(one)) ?? new Set<string>()
    given.set(keyOf(one), labels)
    const label = `${marker.number}${insertionOf(marker)}`
    // (aa) may be the first of another list: (i) (aa) (bb) (ii) (aa).
    const isSame = labels.has(label) && (isInserted(marker) || list[provision - 1]?.marker.label === marker.label)
    const expected = isSame ? nextLabel(marker.label) : null
    if (expected !== null) found.push({ provision, expected })
    labels.add(label)
  })
  return found
}

/** Provisions that are counted together, within one provision. */
function keyOf({ scope, marker, parent }: Provision): string {
  return `${scope} ${parent} ${formOf(marker)} ${pathOf(marker)}`
}

/** 2.1B for 2.1A, (ab) for (aa), 第三条之二 for 第三条之一; null after Z, from where acts go on in different ways. */
function nextLabel(label: string): string | null {
  const han = /之([一二三四五六七八])$/.exec(label)?.[1]
  if (han !== undefined) return label.slice(0, -1) + numerals.charAt(numerals.indexOf(han) + 1)
  const letter = /[A-Ya-y](?=[.:)]?$)/.exec(label)
  if (letter === null) return null
  const next = String.fromCharCode(letter[0].charCodeAt(0) + 1)
  return label.slice(0, letter.index) + next + label.slice(letter.index + 1)
}

const numerals = '一二三四五六七八九'
