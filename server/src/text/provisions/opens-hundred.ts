import type { Provision } from './provisions.ts'

/**
 * True for the section with which a title or subtitle of an American act begins to count: after section 102 come 201 in
 * title II, or 111 in subtitle B.
 */
export function opensHundred(before: Provision, { marker }: Provision, next: Provision | undefined): boolean {
  const { scheme, number } = marker
  const isStray = next?.marker.number === before.marker.number + 2
  return scheme === 'section' && number > 100 && number % 10 === 1 && number > before.marker.number && !isStray
}
