import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './client.ts'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly unknown[]
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
}

const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const sbom = json('dist/sbom.cdx.json') as { readonly components: readonly Component[]; readonly serialNumber: string }
const locked = Object.entries(json('package-lock.json').packages as Record<string, Locked>)

describe('the supply chain', () => {
  it('has exact versions of all that is installed', () => {
    for (const file of ['package.json', 'test/e2e/package.json', 'test/bench/package.json']) {
      const { dependencies = {}, devDependencies = {} } = json(file)
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        assert.match(String(version), /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, `${name} in ${file}`)
    }
  })

  it('takes every package from the registry of npm, by its digest', () => {
    for (const [place, { resolved, integrity }] of locked) {
      if (place === '') continue
      if (resolved !== undefined) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, place)
      assert.match(integrity ?? '', /^sha512-/, place)
    }
  })

  it('has an SBOM of what is bundled, and no more: each package with licence and digest', () => {
    const notices = readFileSync(path.join(root, 'dist/THIRD_PARTY_LICENSES.txt'), 'utf8')
    const named = [...notices.matchAll(/^={80}\n(.+ \S+)\n={80}$/gm)].map(([, name]) => name)
    assert.ok(named.length > 20)
    assert.deepEqual(sbom.components.map(({ name, version }) => `${name} ${version}`).sort(), named.sort())
    for (const { name, version, purl, licenses = [], hashes = [] } of sbom.components) {
      assert.ok(purl.endsWith(`/${name.split('/').at(-1)}@${version}`), purl)
      assert.ok(licenses.length > 0, `${name} states its licence`)
      assert.equal(hashes[0]?.alg, 'SHA-512', name)
    }
    assert.match(sbom.serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/)
  })

  it('bundles no package that runs a script when it is installed', () => {
    const bundled = new Set(sbom.components.map(({ name, version }) => `${name} ${version}`))
    const running = locked.filter(([place, { version, hasInstallScript }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return hasInstallScript === true && bundled.has(`${name} ${version}`)
    })
    assert.deepEqual(running, [])
  })
})
