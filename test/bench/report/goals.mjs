/** @typedef {import('../measure/figure.mjs').Figure} Figure */

/**
 * A row of "Speed that it must have": what was reached, as it is read, and whether it is enough.
 * @typedef {object} Goal
 * @property {string} work
 * @property {string} reach
 * @property {number} value
 * @property {string} unit
 * @property {boolean} reached
 */

const ours = 'Wenheng'

/** Those goals for which this run has figures. @param {readonly Figure[]} figures @returns {Goal[]} */
export function goals(figures) {
  return [
    ...lintGoals(figures, 'zh', 20),
    ...lintGoals(figures, 'en', 12),
    ...keystrokeGoals(figures),
    ...stdioGoals(figures),
    ...processGoals(figures),
  ]
}

/** @param {readonly Figure[]} figures @param {string} language @param {number} wanted MB/s. */
function lintGoals(figures, language, wanted) {
  const of = (/** @type {number} */ size) =>
    figures.filter((figure) => figure.part === 'lint' && figure.language === language && figure.kilobytes === size)
  const at600 = of(600)
  const us = at600.find(({ subject }) => subject === ours)
  const others = at600.filter(({ subject }) => subject !== ours).map(speed)
  const growth = ratio(
    of(6000).find(({ subject }) => subject === ours),
    us,
  )
  return [
    ...atLeast(`full lint, ${language}, 600 kB`, us && speed(us), wanted, 'MB/s'),
    ...(language === 'zh' && us && others.length > 0
      ? atLeast('the same, beside the fastest peer', speed(us) / Math.max(...others), 1.5, '×')
      : []),
    ...atMost(`growth, ${language}: t(6 MB) / t(600 kB)`, growth, 11, '×'),
  ]
}

/** @param {readonly Figure[]} figures */
function keystrokeGoals(figures) {
  return ['zh', 'en'].flatMap((language) => {
    const strokes = figures.filter((figure) => figure.part === 'keystroke' && figure.language === language)
    const at600 = strokes.filter(({ kilobytes }) => kilobytes === 600)
    const ratios = at600.map((figure) =>
      ratio(
        figure,
        strokes.find(({ kilobytes, place }) => kilobytes === 60 && place === figure.place),
      ),
    )
    return [
      ...atMost(`keystroke inside the server, ${language}, 600 kB, p95, worst place`, worst(at600, 'p95'), 1.5, 'ms'),
      ...atMost(`keystroke, ${language}: p50(600 kB) / p50(60 kB), worst place`, greatest(ratios), 3, '×'),
    ]
  })
}

/** @param {readonly Figure[]} figures */
function stdioGoals(figures) {
  return ['zh', 'en'].flatMap((language) => {
    const typed = figures.filter(
      (figure) => figure.part === 'stdio' && figure.language === language && figure.subject === ours,
    )
    const work = `keystroke over stdio, ${language}, 600 kB, 200 diagnostics, worst place`
    return [
      ...atMost(`${work}, p50`, worst(typed, 'p50'), 2.5, 'ms'),
      ...atMost(`${work}, p95`, worst(typed, 'p95'), 6, 'ms'),
      ...atMost(`${work}, p99`, worst(typed, 'p99'), 16, 'ms'),
    ]
  })
}

/** @param {readonly Figure[]} figures */
function processGoals(figures) {
  return ['zh', 'en'].flatMap((language) => {
    const mine = figures.filter((figure) => figure.language === language)
    const program = (/** @type {string} */ name) => mine.find(({ part, subject }) => part === 'cli' && subject === name)
    const peak = mine.find((figure) => figure.part === 'memory' && figure.subject === `${ours}, command line`)
    return [
      ...atMost(
        `command line, ${language}, 60 kB, beside node -e 0`,
        ratio(program(ours), program('node -e 0')),
        5,
        '×',
      ),
      ...atMost(
        'the same where Node.js 20 reads NODE_EXTRA_CA_CERTS',
        ratio(program(`${ours}, with certificates`), program('node -e 0, with certificates')),
        5,
        '×',
      ),
      ...(peak?.kilobytes === 6000 ? atMost(`peak memory, ${language}, 6 MB`, peak.peak, 250, 'MB') : []),
    ]
  })
}

/** MB/s. @param {Figure} figure */
export function speed({ bytes, time }) {
  return time ? bytes / 1000 / time.p50 : Number.NaN
}

/** @param {Figure | undefined} above @param {Figure | undefined} below */
function ratio(above, below) {
  return above?.time && below?.time ? above.time.p50 / below.time.p50 : undefined
}

/** @param {readonly Figure[]} figures @param {'p50' | 'p95' | 'p99'} quantile */
function worst(figures, quantile) {
  return greatest(figures.map(({ time }) => time?.[quantile]))
}

/** @param {readonly (number | undefined)[]} values */
function greatest(values) {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}

/** @param {string} work @param {number | undefined} value @param {number} most @param {string} unit @returns {Goal[]} */
function atMost(work, value, most, unit) {
  return value === undefined ? [] : [{ work, reach: `≤ ${most} ${unit}`, value, unit, reached: value <= most }]
}

/** @param {string} work @param {number | undefined} value @param {number} least @param {string} unit @returns {Goal[]} */
function atLeast(work, value, least, unit) {
  return value === undefined ? [] : [{ work, reach: `≥ ${least} ${unit}`, value, unit, reached: value >= least }]
}
