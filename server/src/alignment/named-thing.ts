const verbAndThing =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])?\s*\p{Script=Han}{2}(\p{Script=Han}{3,16})[。：]?$/u

/**
 * The thing that a Chinese heading of a verb and its object is about: 算力券 of （二）发放算力券。 Null for other headings. A
 * clause that has this name whole does something with that very thing, whatever else it says.
 */
export function thingIn(heading: string): string | null {
  const thing = verbAndThing.exec(heading)?.[1] ?? null
  return thing === null || /[和与及]/.test(thing) ? null : thing
}
