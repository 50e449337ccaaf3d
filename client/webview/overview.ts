import type { CoverageView, DimensionView } from '../../server/protocol/coverage-view.ts'
import { dimensionMark } from './dimension-mark.ts'
import { h, svg } from './dom.ts'
import { onAxis, type Point, pointsText, scaleOf } from './radar-points.ts'
import type { PageWords } from './words.ts'

/** The radar of the dimensions, and the table that says the same in figures. */
export function overview({ dimensions }: CoverageView, words: PageWords): Node[] {
  return [
    h('h2', {}, words.overview),
    h('div', { class: 'overview' }, radar(dimensions, words), figures(dimensions, words)),
    h('p', { class: 'note' }, words.forceNote),
  ]
}

const width = 400
const height = 270
const centre: Point = { x: width / 2, y: 142 }
const radius = 96

function radar(dimensions: readonly DimensionView[], words: PageWords): Node {
  const axes = dimensions.length
  const { top, rings } = scaleOf(dimensions.map(({ measures }) => measures))
  const at = (axis: number, share: number): Point => onAxis(centre, radius, axis, axes, share)
  const figure = (of: (one: DimensionView) => number): string =>
    pointsText(dimensions.map((one, axis) => at(axis, of(one) / top)))
  const ring = (count: number): Node =>
    svg('polygon', { class: 'ring', points: pointsText(dimensions.map((_, axis) => at(axis, count / top))) })
  const spoke = (axis: number): Node => {
    const { x, y } = at(axis, 1)
    return svg('line', { class: 'ring', x1: centre.x, y1: centre.y, x2: x, y2: y })
  }
  const label = (one: DimensionView, axis: number): Node => {
    const { x, y } = at(axis, 1.16)
    const anchor = Math.abs(x - centre.x) < 10 ? 'middle' : x > centre.x ? 'start' : 'end'
    return svg(
      'text',
      { class: one.measures === 0 ? 'axis lacking' : 'axis', x, y: y + 4, 'text-anchor': anchor },
      `${one.name} ${one.measures}`,
    )
  }
  const said = words.chart(dimensions.map(({ name, measures, hard }) => words.chartItem(name, measures, hard)))
  return h(
    'figure',
    { class: 'radar' },
    svg(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': said },
      svg('defs', {}, hatching()),
      ...rings.map(ring),
      ...dimensions.map((_, axis) => spoke(axis)),
      svg('polygon', { class: 'all', points: figure(({ measures }) => measures), fill: 'url(#hatching)' }),
      svg('polygon', { class: 'hard', points: figure(({ hard }) => hard) }),
      ...rings.map((count) =>
        svg('text', { class: 'scale', x: centre.x + 3, y: at(0, count / top).y + 3 }, String(count)),
      ),
      ...dimensions.map(label),
    ),
    h(
      'figcaption',
      { 'aria-hidden': 'true' },
      h('span', { class: 'key all' }),
      words.legend.all,
      h('span', { class: 'key hard' }),
      words.legend.hard,
    ),
  )
}

function hatching(): Node {
  return svg(
    'pattern',
    { id: 'hatching', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6 }),
  )
}

function figures(dimensions: readonly DimensionView[], words: PageWords): Node {
  const { columns, status } = words
  const keys = ['measures', 'hard', 'soft', 'restated', 'mentions'] as const
  return h(
    'table',
    { class: 'figures' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, columns.dimension),
        ...keys.map((key) => h('th', { scope: 'col', class: 'number' }, columns[key])),
        h('th', { scope: 'col', class: 'status' }, columns.status),
      ),
    ),
    h(
      'tbody',
      {},
      ...dimensions.map((one) =>
        h(
          'tr',
          { class: one.status },
          h('th', { scope: 'row' }, dimensionMark(one.id), one.name),
          ...keys.map((key) => h('td', { class: 'number' }, String(one[key]))),
          h('td', { class: 'status' }, status[one.status]),
        ),
      ),
    ),
  )
}
