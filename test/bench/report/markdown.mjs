import { goals, speed } from './goals.mjs'

/** @typedef {import('../measure/figure.mjs').Figure} Figure @typedef {import('../measure/figure.mjs').Part} Part */

/** @type {Record<Part, string>} */
export const titles = {
  lint: '(a) Full lint, warm, each in its own process',
  keystroke: '(b) One keystroke inside the server',
  stdio: '(c) One keystroke over stdio, didChange to pulled diagnostics',
  cli: '(d) Command line as a process',
  memory: '(e) Peak resident memory',
  start: '(f) Start of the server to first diagnostics',
}

/**
 * The report of a run: a table of each part, notes, and the goals.
 * @param {{ machine: string, date: string, inputs: string, figures: readonly Figure[], notes: readonly string[] }} run
 */
export function markdown({ machine, date, inputs, figures, notes }) {
  const parts = /** @type {Part[]} */ (Object.keys(titles))
  const sections = parts.flatMap((part) => {
    const rows = figures.filter((figure) => figure.part === part)
    return rows.length > 0 ? [`## ${titles[part]}`, tableOf(part, rows)] : []
  })
  return [
    `${date}, ${machine}. ${inputs}`,
    '“× reference” is the median beside one charCodeAt pass over the same draft in the same run.',
    ...sections,
    ...(notes.length > 0 ? ['## Notes', notes.map((note) => `- ${note}`).join('\n')] : []),
    ...goalSection(figures),
  ].join('\n\n')
}

/** @param {Part} part @param {readonly Figure[]} rows */
function tableOf(part, rows) {
  if (part === 'memory')
    return table(
      ['draft', 'who', 'peak, MB'],
      rows.map((row) => [draft(row), row.subject, round(row.peak)]),
    )
  const head = ['draft', 'who', 'p50, ms', 'p95', 'p99', 'samples', '× reference', 'findings']
  const extra = part === 'lint' || part === 'cli' ? [...(part === 'lint' ? ['MB/s'] : []), '× Wenheng’s time'] : []
  return table(
    [...head, ...extra],
    rows.map((row) => [
      draft(row),
      row.subject,
      round(row.time?.p50),
      round(row.time?.p95),
      round(row.time?.p99),
      `${row.time?.samples ?? ''}`,
      round(row.time && row.reference && row.time.p50 / row.reference),
      `${row.findings ?? ''}`,
      ...(part === 'lint' ? [round(speed(row))] : []),
      ...(extra.length > 0 ? [round(besideOurs(row, rows))] : []),
    ]),
  )
}

/** @param {Figure} row @param {readonly Figure[]} rows */
function besideOurs(row, rows) {
  const ours = rows.find(
    ({ subject, language, kilobytes }) =>
      subject === 'Wenheng' && language === row.language && kilobytes === row.kilobytes,
  )
  return row.time && ours?.time ? row.time.p50 / ours.time.p50 : undefined
}

/** @param {readonly Figure[]} figures */
function goalSection(figures) {
  const rows = goals(figures)
  if (rows.length === 0) return []
  const lines = rows.map(({ work, reach, value, unit, reached }) => [
    work,
    reach,
    `${round(value)} ${unit}`,
    reached ? 'yes' : '**no**',
  ])
  return ['## Goals', table(['work', 'reach', 'measured', 'reached'], lines)]
}

/** @param {Figure} figure */
function draft({ language, kilobytes, place }) {
  const size = kilobytes < 1000 ? `${kilobytes} kB` : `${kilobytes / 1000} MB`
  return [language, size, ...(place ? [place] : [])].join(', ')
}

/** Three digits that count. @param {number | undefined} value */
function round(value) {
  if (value === undefined || !Number.isFinite(value)) return ''
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column < 2 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}
