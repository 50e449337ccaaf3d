// Packs the extension into a .vsix: `npm run package [-- --out FILE]`.
// The same commit gives the same bytes on every machine: entries are in order and have the time of the commit (or that of
// SOURCE_DATE_EPOCH), in UTC, and their modes do not depend on the umask.
import { execFileSync } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'

const cwd = import.meta.dirname
const { values } = parseArgs({ options: { out: { type: 'string' } } })

process.env.TZ = 'UTC'
process.env.SOURCE_DATE_EPOCH ??= timeOfCommit()
for (const file of await listFiles({ cwd, packageManager: PackageManager.None })) {
  const place = path.join(cwd, file)
  chmodSync(place, statSync(place).mode & 0o100 ? 0o755 : 0o644)
}
await createVSIX({ cwd, dependencies: false, ...(values.out ? { packagePath: values.out } : {}) })

/** In seconds since 1970; that of 1980, the earliest that an archive can tell, where there is no repository. */
function timeOfCommit() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return String(Date.UTC(1980, 0, 1) / 1000)
  }
}
