// The report in a browser: what axe-core finds in it, that it runs and fetches nothing, and on how many pages of A4 it prints.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { graveViolations, tried } from './browser-tests.mjs'
import { startBrowser } from './editor.mjs'
import { exampleDraft } from './examples.mjs'

/** @typedef {import('./suite.mjs').Result} Result */

const cli = path.join(import.meta.dirname, '../../dist/cli.cjs')
const languages = /** @type {const} */ (['zh', 'en'])
const colorSchemes = /** @type {const} */ (['light', 'dark'])
/** Nothing to show, and words that would be markup. */
const others = ['', '# 方案<script>document.title = "x"</script>\n\n一、任务\n\n建设算力中心<img src=x>。\n']

/** @returns {Promise<Result>} */
export async function runReport() {
  /** @type {Result} */
  const result = { passed: 0, failed: 0, skipped: 0, lines: [] }
  const browser = await startBrowser()
  for (const language of languages)
    for (const [index, draft] of [readFileSync(exampleDraft(language), 'utf8'), ...others].entries())
      for (const colorScheme of colorSchemes) {
        const title = `the report on draft ${index + 1} is accessible and prints on two pages: ${language}, ${colorScheme}`
        const context = await browser.newContext({ colorScheme })
        await tried(result, title, async () => check(await context.newPage(), reportOn(draft, language)))
        await context.close()
      }
  await browser.close()
  return result
}

/**
 * @param {string} draft
 * @param {'zh' | 'en'} language
 */
function reportOn(draft, language) {
  const options = ['--format', 'html', '--locale', language === 'zh' ? 'zh-CN' : 'en', '--stdin-filename', 'draft.md']
  return execFileSync(process.execPath, [cli, 'coverage', ...options, '-'], { encoding: 'utf8', input: draft })
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} html
 */
async function check(page, html) {
  /** @type {string[]} */
  const complaints = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => complaints.push(`asked for ${request.url()}`))
  await page.setContent(html)
  complaints.push(...(await graveViolations(page)))
  const pages =
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  if (pages < 1 || pages > 2) complaints.push(`prints on ${pages} pages`)
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
}
