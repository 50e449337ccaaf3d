// What is in the package, as an SBOM (CycloneDX): the packages of which something is bundled, by their entries in the lockfile.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The SBOM of some packages. It states no time and no maker: the same packages give the same text on every machine.
 *
 * @param {string} root the folder of the project
 * @param {readonly string[]} packages what is bundled, as `name version`
 */
export function sbomOf(root, packages) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const listed = execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  })
  const all = JSON.parse(listed)
  const bundled = new Set(packages)
  const components = all.components
    .filter(({ name, version }) => bundled.delete(`${name} ${version}`))
    .map((component) => shippedComponent(component))
  if (bundled.size > 0) throw new Error(`not in the lockfile: ${[...bundled].join(', ')}`)
  const own = all.metadata.component['bom-ref']
  const refs = new Set([own, ...components.map((component) => component['bom-ref'])])
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const content = {
    $schema: all.$schema,
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    version: 1,
    metadata: {
      // npm names the project for the folder that it is in.
      component: { 'bom-ref': own, type: 'application', name, version, licenses: all.metadata.component.licenses },
    },
    components,
    dependencies: all.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        // All that is bundled is a dependency of ours: npm lists what we build with under that name.
        dependsOn: ref === own ? [...refs].filter((one) => one !== own) : dependsOn.filter((one) => refs.has(one)),
      })),
  }
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return `${JSON.stringify({ ...content, serialNumber: `urn:uuid:${uuid(digest)}` }, null, 2)}\n`
}

/** In npm's eyes we only build with it. */
function shippedComponent({ scope: _, properties: __, ...component }) {
  return { ...component, scope: 'required' }
}

/** A UUID of version 8 (RFC 9562), which is made of a digest. */
function uuid(digest) {
  const hex = `${digest.slice(0, 12)}8${digest.slice(13, 16)}a${digest.slice(17, 32)}`
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
