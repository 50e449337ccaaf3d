import type { Language } from '../framework/types.ts'
import type { DraftReport } from './draft-report.ts'
import { htmlText } from './html-text.ts'
import { listed, percent, words } from './report-words.ts'

/** The radar of the five dimensions as SVG: the share of elements with measures, and with firm ones. With a text alternative. */
export function radar({ dimensions }: DraftReport, reader: Language, id: string): string {
  const axes = dimensions.map(({ dimension, breadth, firmBreadth }, index) => ({
    name: dimension.name[reader],
    breadth,
    firmBreadth,
    at: (share: number): [number, number] => point(index, dimensions.length, share * radius),
  }))
  const ring = (share: number): string =>
    `<polygon class="ring" points="${axes.map(({ at }) => pair(at(share))).join(' ')}"/>`
  const label = ({ at, name, breadth }: (typeof axes)[number]): string => {
    const [x, y] = at(1.16)
    const anchor = Math.abs(x) < 1 ? 'middle' : x < 0 ? 'end' : 'start'
    return `<text x="${fixed(x)}" y="${fixed(y + 4)}" text-anchor="${anchor}">${htmlText(name)} ${Math.round(100 * breadth)}%</text>`
  }
  const told = listed(
    axes.map(({ name, breadth, firmBreadth }) =>
      reader === 'zh'
        ? `${name}${percent(breadth)}（硬措施${percent(firmBreadth)}）`
        : `${name} ${percent(breadth)} (firm ${percent(firmBreadth)})`,
    ),
    reader,
  )
  return [
    `<svg viewBox="${reader === 'zh' ? '-150 -112 300 212' : '-196 -112 392 212'}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${htmlText(words.radar[reader])}</title>`,
    `<desc id="${id}-desc">${htmlText(told)}</desc>`,
    ...[0.25, 0.5, 0.75, 1].map(ring),
    ...axes.map(({ at }) => `<line class="ring" x1="0" y1="0" x2="${fixed(at(1)[0])}" y2="${fixed(at(1)[1])}"/>`),
    `<polygon class="all" points="${axes.map(({ at, breadth }) => pair(at(breadth))).join(' ')}"/>`,
    `<polygon class="firm" points="${axes.map(({ at, firmBreadth }) => pair(at(firmBreadth))).join(' ')}"/>`,
    ...axes.map(
      ({ at, breadth }) => `<circle class="dot" cx="${fixed(at(breadth)[0])}" cy="${fixed(at(breadth)[1])}" r="2.2"/>`,
    ),
    ...axes.map(label),
    '</svg>',
  ].join('\n')
}

const radius = 84

/** The first axis points upwards; the others follow clockwise. */
function point(index: number, count: number, length: number): [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return [length * Math.cos(angle), length * Math.sin(angle)]
}

function pair([x, y]: [number, number]): string {
  return `${fixed(x)},${fixed(y)}`
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10 || 0)
}
