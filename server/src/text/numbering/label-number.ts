import type { Marker } from './marker.ts'

const decimal =
  /(?:\b[A-Z](?:\.|(?=\d)))?\d+(?:[A-Z]{1,2}(?=\.\d))?(?:[.．]\d+)*(?:(?<=[.．]\d+)[A-F]{1,2}(?![A-Za-z]))?/

/** The numbers of a decimal label, with the letter before them: 3.1 of “3.1.” and “§ 3.1”, A.1 of “A.1” and “Action A1:”, 2.1A of “2.1A”, 3A.1 of “3A.1”. */
export function decimalOf(label: string): string {
  const found = decimal.exec(label)?.[0].replaceAll('．', '.') ?? ''
  return found.replace(/^([A-Z])(?=\d)/, '$1.')
}

/** A label without the mark after it: Annex B of “Annex B:”. */
export function bareLabel(label: string): string {
  return label.replace(/[.:、]$/, '')
}

/** True for a provision that was inserted behind another one, whose number it bears: 2.1A, 3A, 第十二条之一. */
export function isInserted({ label }: Pick<Marker, 'label'>): boolean {
  return insertion.test(label)
}

/** What tells such a provision from the one that it was inserted behind: A of 2.1A, 之一 of 第十二条之一; empty for others. */
export function insertionOf({ label }: Pick<Marker, 'label'>): string {
  return insertion.exec(label)?.[0] ?? ''
}

/** The marker of the provision behind which one was inserted: 2.1 of 2.1A. */
export function withoutInsertion<Labelled extends Pick<Marker, 'label'>>(marker: Labelled): Labelled {
  return isInserted(marker) ? { ...marker, label: marker.label.replace(insertion, '') } : marker
}

/**
 * True for a provision that was inserted behind the one with a number, or behind another that was: 2.1A behind 2.1, and
 * (aa), which else follows (z), behind (a).
 */
export function isInsertedBehind(marker: Pick<Marker, 'label' | 'number' | 'scheme'>, number: number): boolean {
  return isInserted(marker) ? marker.number === number : isDoubled(marker) && marker.number === number + letters
}

/** True for (aa) and (BB). */
export function isDoubled({ scheme, number }: Pick<Marker, 'number' | 'scheme'>): boolean {
  return number > letters && (scheme === 'alpha' || scheme === 'capital')
}

const letters = 26

const insertion = /(?:(?<=\d)[A-Z]{1,2}(?=[.:)]?$)|(?<=条)之[一二三四五六七八九十]{1,3}$)/

/** How many numbers and letters a decimal label has: 2 for 2.1 and A.1, 3 for A.1.2; 1 for any other label. */
export function depthOf({ scheme, label }: Marker): number {
  return scheme === 'decimal' || scheme === 'annex' ? Math.max(1, decimalOf(label).split('.').length) : 1
}

/** True for A. and II., which number sections; (A) and (ii) number items deep in a statute. */
export function isOutlineLetter({ scheme, label }: Marker): boolean {
  return (scheme === 'capital' || scheme === 'roman') && /^[A-ZⅠ-Ⅻ]+\s?[.．、:：]/.test(label)
}

/** The number of an annex as its label has it: B of “Annex B:”, B.2 of “Annex B.2”, 3 of “Schedule 3”. */
export function annexNumeral(label: string): string {
  return /[\dA-Z]+(?:\.\d+)*(?=[.:]?$)/.exec(label)?.[0].replace(/^([A-Z])(?=\d)/, '$1.') ?? ''
}
