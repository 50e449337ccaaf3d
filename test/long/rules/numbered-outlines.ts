import fc from 'fast-check'
import { formatHanNumeral } from '../../../server/src/text/numbering/han-numeral.ts'
import { formatRoman } from '../../../server/src/text/numbering/roman-numeral.ts'

/** A level of numbering: how its numbers are written, and whether they run through the draft or restart. */
interface Level {
  readonly label: (number: number, above: readonly number[]) => string
  readonly running?: true
  readonly heading?: string
}

export interface OutlineStyle {
  readonly name: string
  readonly title: string
  readonly levels: readonly Level[]
  /** References to provisions by their numbers, the outermost first. */
  readonly references: readonly ((numbers: readonly number[]) => string)[]
  readonly text: (name: string, reference: string) => string
}

/** A provision of a generated outline. */
export interface Node {
  readonly name: string
  readonly level: number
  /** Numbers from the outermost level down to its own. */
  readonly numbers: readonly number[]
  readonly reference: string
}

const han = formatHanNumeral
const chinese = (name: string, reference: string): string => `建设${name}平台${reference ? `，${reference}` : ''}。`
const english = (name: string, reference: string): string =>
  `The ${name} office shall act${reference ? ` ${reference}` : ''}.`
/** ①, ⑴, ㈠; numbers past the last such character are written in full. */
const character = (first: number, most: number, full: (n: number) => string) => (n: number) =>
  n > most ? full(n) : String.fromCharCode(first + n - 1)
const capital = (n: number): string => String.fromCharCode(64 + n)
const full = (n: number): string =>
  String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

export const styles: readonly OutlineStyle[] = [
  {
    name: '章、条、项',
    title: '# 滨江市促进条例',
    levels: [
      { label: (n) => `第${han(n)}章 `, running: true, heading: '## ' },
      { label: (n) => `第${han(n)}条 `, running: true },
      { label: (n) => `（${han(n)}）` },
    ],
    references: [
      ([, article = 1]) => `依照第${han(article)}条执行`,
      ([, article = 1]) => `依照本条例第${article}条执行`,
      ([chapter = 1]) => `依照第${han(chapter)}章执行`,
      ([, article = 1, item]) => (item ? `依照第${han(article)}条第${han(item)}项执行` : ''),
    ],
    text: chinese,
  },
  {
    name: '一、（一）1.（1）①',
    title: '# 滨江市行动方案',
    levels: [
      { label: (n) => `${han(n)}、`, heading: '## ' },
      { label: (n) => `（${han(n)}）` },
      { label: (n) => `${n}．` },
      { label: (n) => `（${n}）` },
      { label: character(0x2460, 20, (n) => `（${n}）`) },
    ],
    references: [
      ([part = 1]) => `按第${han(part)}部分落实`,
      ([part = 1, item]) => (item ? `按第${han(part)}部分第（${han(item)}）项落实` : ''),
    ],
    text: chinese,
  },
  {
    name: '一、（一） running',
    title: '# 滨江市若干措施',
    levels: [{ label: (n) => `${han(n)}、` }, { label: (n) => `（${han(n)}）`, running: true }],
    references: [([, item]) => (item ? `按本措施第（${han(item)}）条办理` : '')],
    text: chinese,
  },
  {
    name: '㈠ １． ⑴',
    title: '# 滨江市工作方案',
    levels: [
      { label: character(0x3220, 10, (n) => `（${han(n)}）`) },
      { label: (n) => `${full(n)}．` },
      { label: character(0x2474, 20, (n) => `（${n}）`) },
    ],
    references: [],
    text: chinese,
  },
  {
    name: 'Sec. 1. (a) (i)',
    title: '# An Order',
    levels: [
      { label: (n) => `Sec. ${n}. `, heading: '## ' },
      { label: (n) => `(${String.fromCharCode(96 + n)}) ` },
      { label: (n) => `(${formatRoman(n)}) ` },
    ],
    references: [
      ([section = 1]) => `under section ${section} of this order`,
      ([section = 1, letter]) =>
        letter ? `under section ${section}(${String.fromCharCode(96 + letter)}) of this order` : '',
    ],
    text: english,
  },
  {
    name: '1. 1.1',
    title: '# A Plan',
    levels: [{ label: (n) => `${n}. Actions\n\n`, heading: '## ' }, { label: (n, [above = 1]) => `${above}.${n} ` }],
    references: [([section = 1, second]) => (second ? `under paragraph ${section}.${second}` : '')],
    text: english,
  },
  {
    name: 'A. A.1 A.1.1',
    title: '# A Plan',
    levels: [
      { label: (n) => `${capital(n)}. Actions of Offices\n\n`, heading: '## ' },
      { label: (n, [above = 1]) => `${capital(above)}.${n} Duties\n\n`, heading: '### ' },
      { label: (n, [above = 1, second = 1]) => `${capital(above)}.${second}.${n} ` },
    ],
    references: [
      ([section = 1]) => `under section ${capital(section)}`,
      ([section = 1, second, third]) =>
        second ? `under ${capital(section)}.${second}${third ? `.${third}` : ''} and figure B.7` : '',
    ],
    text: english,
  },
  {
    name: 'Action A1',
    title: '# A Plan',
    levels: [
      { label: (n) => `${capital(n)}. Actions of Offices\n\n`, heading: '## ' },
      { label: (n, [above = 1]) => `Action ${capital(above)}${n}: Act. ` },
    ],
    references: [([section = 1, second]) => (second ? `under actions A1 and ${capital(section)}${second}` : '')],
    text: english,
  },
  {
    name: 'Annex A, 1.',
    title: '# A Plan\n\n1. Aims. The city acts.\n\n2. Means. The city pays.',
    levels: [
      { label: (n) => `Annex ${capital(n)}: Matters\n\n`, heading: '## ' },
      { label: (n) => `### ${n}. Rule\n\n` },
    ],
    references: [
      ([annex = 1]) => `under Annex ${capital(annex)}`,
      ([annex = 1, second]) => (second ? `under paragraph ${second} of Annex ${capital(annex)}` : ''),
    ],
    text: english,
  },
]

/** The text of an outline; a changed number takes the place of the node's own. */
export function written(
  style: OutlineStyle,
  nodes: readonly Node[],
  changed: ReadonlyMap<Node, number> = new Map(),
): string {
  const lines = nodes.map((node) => {
    const level = style.levels[node.level]
    const number = changed.get(node) ?? node.numbers.at(-1) ?? 1
    const label = level?.label(number, node.numbers.slice(0, -1)) ?? ''
    const text = level?.heading && !label.includes('\n') ? node.name : style.text(node.name, node.reference)
    return `${level?.heading ?? ''}${label}${text}`
  })
  return `${[style.title, ...lines].join('\n\n')}\n`
}

/** Gives numbers to levels in order. */
export function numbered(style: OutlineStyle, levels: readonly number[], names: readonly string[]): Node[] {
  const counts: number[] = []
  const running: number[] = []
  return levels.map((level, index) => {
    counts.length = Math.min(counts.length, level + 1)
    const isRunning = style.levels[level]?.running === true
    const next = (isRunning ? (running[level] ?? 0) : (counts[level] ?? 0)) + 1
    running[level] = next
    counts[level] = next
    return { name: names[index] ?? '', level, numbers: counts.slice(0, level + 1), reference: '' }
  })
}

/** Outlines of all styles, with references to provisions that they have. */
export const outlines = fc
  .record({
    style: fc.constantFrom(...styles),
    steps: fc.array(fc.constantFrom(-2, -1, 0, 0, 0, 1, 1), { minLength: 6, maxLength: 24 }),
    choices: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 26, maxLength: 26 }),
  })
  .map(({ style, steps, choices }) => {
    const levels = [0]
    for (const step of steps) levels.push(Math.max(0, Math.min(style.levels.length - 1, (levels.at(-1) ?? 0) + step)))
    const names = levels.map((_, index) => `T${index + 1}x`)
    const nodes = numbered(style, levels, names)
    const referring = nodes.map((node, index) => {
      const [which, to] = choices[index] ?? [0, 0]
      const target = nodes[to % nodes.length]
      const make = style.references[which % (2 * style.references.length || 1)]
      return make && target ? { ...node, reference: make(target.numbers) } : node
    })
    return { style, nodes: referring }
  })
