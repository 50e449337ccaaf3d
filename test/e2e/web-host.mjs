// The extension host in a browser: an extension under development comes from a web server, not from the disk.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const types = { '.js': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown' }

/**
 * Serves a folder on a free port of 127.0.0.1.
 * @param {string} folder
 * @returns {Promise<{ authority: string, close: () => void }>}
 */
export function serveExtension(folder) {
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)))
    const type = Object.entries(types).find(([suffix]) => file.endsWith(suffix))?.[1] ?? 'application/octet-stream'
    createReadStream(file)
      .once('open', () => response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }))
      .once('error', () => response.writeHead(404, { 'access-control-allow-origin': '*' }).end())
      .pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      resolve({ authority: `127.0.0.1:${port}`, close: () => void server.close() })
    })
  })
}

/**
 * Has a page of the editor load an extension, and tests, from a web server: they are added to the configuration in the
 * page before the editor reads it.
 * @param {import('playwright-core').Page} page
 * @param {string} authority 127.0.0.1:PORT
 * @param {string} tests The path of the tests on that server.
 */
export async function developInBrowser(page, authority, tests) {
  const at = (/** @type {string} */ target) => ({ scheme: 'http', authority, path: target })
  const developmentOptions = { extensions: [at('/')], extensionTestsPath: at(tests) }
  await page.addInitScript((options) => {
    new MutationObserver((_, observer) => {
      const element = document.getElementById('vscode-workbench-web-configuration')
      const settings = element?.getAttribute('data-settings')
      if (!element || !settings) return
      observer.disconnect()
      const all = JSON.parse(settings)
      all.developmentOptions = { ...all.developmentOptions, ...options }
      element.setAttribute('data-settings', JSON.stringify(all))
    }).observe(document, { childList: true, subtree: true })
  }, developmentOptions)
}
