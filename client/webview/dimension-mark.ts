import { svg } from './dom.ts'

/** The shapes by which the dimensions are told apart where colours are not: circle, square, triangle, diamond, pentagon. */
const shapes: Readonly<Record<string, string>> = {
  data: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  compute: 'M1.5 1.5h9v9h-9z',
  algorithm: 'M6 1l5 9.5h-10z',
  talent: 'M6 0.5l5.5 5.5l-5.5 5.5l-5.5-5.5z',
  institutions: 'M6 0.8l5.2 3.9l-2 6.3h-6.4l-2-6.3z',
}

/** A small mark in the shape and colour of a dimension; its name stands beside it. */
export function dimensionMark(id: string): SVGElement {
  return svg(
    'svg',
    { class: `mark ${/^[a-z]+$/.test(id) ? id : ''}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    svg('path', { d: shapes[id] ?? 'M2 2h8v8h-8z' }),
  )
}
