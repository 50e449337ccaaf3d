// What the tests of pages in a browser share: how one is counted, and what axe-core finds in a page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** @typedef {import('./suite.mjs').Result} Result */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Does what a test does, and adds how it went to a result.
 * @param {Result} result
 * @param {string} title
 * @param {() => Promise<void>} act
 */
export async function tried(result, title, act) {
  try {
    await act()
    result.passed += 1
    result.lines.push(`  ok   ${title}`)
  } catch (error) {
    result.failed += 1
    result.lines.push(`  FAIL ${title}\n${error instanceof Error ? error.stack : error}`)
  }
}

/**
 * What axe-core calls serious or critical in a page. The page may let no script in but its own; this one comes past it.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function graveViolations(page) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] }),
  )
  return violations
    .filter((/** @type {{ impact: string }} */ { impact }) => impact === 'serious' || impact === 'critical')
    .map(
      (/** @type {any} */ one) =>
        `${one.id}: ${one.help}\n${one.nodes
          .slice(0, 4)
          .map((/** @type {any} */ node) => `  ${node.html}\n  ${node.failureSummary}`)
          .join('\n')}`,
    )
}
