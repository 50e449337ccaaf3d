// The pages of the views in a browser, with what the server would send of a draft: as the editor shows them, without it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { themes } from './themes.mjs'

const root = path.join(import.meta.dirname, '../../..')
const origin = 'http://page.invalid'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {keyof typeof themes} Theme */
/** @typedef {typeof import('./page-data.ts')} PageData */

/** @returns {Promise<PageData>} */
export async function loadPageData() {
  const outfile = path.join(root, 'out/test/e2e/page-data.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'page-data.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    absWorkingDir: root,
  })
  return import(pathToFileURL(outfile).href)
}

/**
 * Opens a page of ours in a theme. `messages` are the first that it is sent; what it says is collected.
 * @param {Page} page
 * @param {PageData} data
 * @param {{ name: 'coverage' | 'ledger', theme: Theme, language: 'zh' | 'en', messages: readonly unknown[], answer?: (message: any) => unknown, state?: unknown }} options
 * @returns {Promise<any[]>} What the page says from now on.
 */
export async function openPage(page, { pageHtml }, { name, theme, language, messages, answer, state }) {
  /** @type {any[]} */
  const said = []
  const html = pageHtml({
    source: origin,
    script: `${origin}/${name}.js`,
    style: `${origin}/page.css`,
    nonce: '0123456789abcdef',
    language: language === 'zh' ? 'zh-CN' : 'en',
    title: 'Wenheng',
  })
  await page.unrouteAll()
  await page.route(`${origin}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1)
    if (file === '') await route.fulfill({ contentType: 'text/html', body: html })
    else
      await route.fulfill({
        contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: readFileSync(path.join(root, 'dist/webview', file), 'utf8'),
      })
  })
  await page.exposeFunction('said', (/** @type {any} */ message) => {
    said.push(message)
    const answered = message.type === 'ready' ? null : answer?.(message)
    for (const one of message.type === 'ready' ? messages : answered ? [answered] : [])
      void page.evaluate((data) => window.postMessage(data, '*'), one)
  })
  await page.addInitScript(
    ({ kept, variables, kind }) => {
      /** @type {unknown} */
      let now = kept
      Object.assign(window, {
        acquireVsCodeApi: () => ({
          postMessage: (/** @type {unknown} */ message) => Reflect.get(window, 'said')(message),
          getState: () => now,
          setState: (/** @type {unknown} */ next) => {
            now = next
          },
        }),
      })
      // As the editor does: the colours of the theme as variables, its kind as a class.
      const paint = () => {
        for (const [variable, value] of Object.entries(variables))
          document.documentElement.style.setProperty(`--vscode-${variable}`, value)
        document.body.className = `vscode-${kind}`
      }
      document.addEventListener('DOMContentLoaded', paint)
    },
    { kept: state ?? null, variables: themes[theme].variables, kind: themes[theme].kind },
  )
  await page.goto(`${origin}/`)
  await page.locator('h1').first().waitFor()
  return said
}
