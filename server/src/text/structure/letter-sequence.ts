import type { Marker } from '../numbering/marker.ts'
import type { ScannerState } from './scanner-state.ts'

/** I. after H. and “Annex I” after “Annex H” are letters, not Roman numerals. `numbers`: the last one of each scheme. */
export function inSequence(marker: Marker | null, numbers: ScannerState['numbers']): Marker | null {
  const letter = marker?.scheme === 'annex' || marker?.scheme === 'roman' ? outlineLetter(marker.label) : 0
  if (!marker || letter === 0) return marker
  const scheme = marker.scheme === 'annex' ? 'annex' : 'capital'
  return numbers[scheme] === letter - 1 ? { ...marker, scheme, number: letter } : marker
}

/** The place of the single capital I, V or X that ends a label: 9 for “I.” and “Annex I”; 0 for another label. */
function outlineLetter(label: string): number {
  const letter = /(?:^|\s)([IVX])[.:]?$/.exec(label)?.[1]
  return letter === undefined ? 0 : letter.charCodeAt(0) - 0x40
}
