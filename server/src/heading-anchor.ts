/** The fragment of a link that leads to a heading, as GitHub makes it. It drops ideographic spaces. */
export function headingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** The fragments that lead to a heading: GitHub's, and that of VS Code, for which an ideographic space is one like any other. */
export function headingAnchors(heading: string): readonly [string, string] {
  return [headingAnchor(heading), headingAnchor(heading.replaceAll('　', ' '))]
}
