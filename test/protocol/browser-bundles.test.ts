import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './client.ts'

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')
/** The modules that a bundle still asks for when it runs. */
const required = (name: string): string[] =>
  [...new Set([...read(name).matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, module = '']) => module))].sort()

const data = ['framework', 'vocabulary', 'weights'].map((name) => `dist/shared/${name}.js`)

describe('protocol: the bundles for the browser', () => {
  it('need nothing but the API of VS Code', () => {
    assert.deepEqual(required('dist/extension.browser.js'), ['vscode'])
    for (const name of ['dist/server.worker.js', 'dist/start.worker.js', ...data]) assert.deepEqual(required(name), [])
    for (const name of ['dist/extension.browser.js', 'dist/server.worker.js'])
      assert.doesNotMatch(read(name), /\bimportScripts\b|["']node:/, name)
  })

  it('have half of their weight, the data, in files that the programs for Node.js read', () => {
    const [worker = 0, ...sizes] = ['dist/server.worker.js', ...data].map((name) => read(name).length)
    const ofData = sizes.reduce((sum, size) => sum + size, 0)
    assert.ok(worker < 2_200_000 && ofData > 500_000, `${worker}, ${ofData}`)
    assert.deepEqual(
      data.filter((name) => !read('client/src/extension.browser.ts').includes(name.slice('dist/'.length))),
      [],
    )
  })

  it('are loaded as scripts: the manifest calls no .js an ES module, and older editors find none by another name', () => {
    const { browser, capabilities, type } = JSON.parse(read('package.json'))
    assert.match(browser, /\.js$/)
    assert.equal(type, undefined)
    // What a project configures is data: nothing in it runs.
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true })
  })
})
