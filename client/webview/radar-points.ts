/** A point of a drawing, in its own units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The end of an axis, or a place on it: `share` is 1 at the end, 0 at the centre. The first axis points up, others follow clockwise. */
export function onAxis(centre: Point, radius: number, axis: number, axes: number, share: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2
  const round = (value: number): number => Math.round(100 * value) / 100
  return {
    x: round(centre.x + radius * share * Math.cos(angle)),
    y: round(centre.y + radius * share * Math.sin(angle)),
  }
}

/** The top of a scale for counts, and its rings: 1, 2 or 5 times a power of ten apart, four at most. */
export function scaleOf(counts: readonly number[]): { readonly top: number; readonly rings: readonly number[] } {
  const most = Math.max(1, ...counts)
  const steps = [1, 2, 5].flatMap((unit) => [1, 10, 100, 1000, 10_000, 100_000].map((power) => unit * power))
  const step = steps.sort((a, b) => a - b).find((one) => most / one <= 4) ?? most
  const rings = Array.from({ length: Math.ceil(most / step) }, (_, index) => (index + 1) * step)
  return { top: rings.at(-1) ?? step, rings }
}

/** The points of a figure as SVG takes them. */
export function pointsText(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ')
}
