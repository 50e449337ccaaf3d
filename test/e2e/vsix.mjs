import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.join(import.meta.dirname, '../..')

/** Packs the extension as `npm run package` does; gives the file. */
export async function packExtension() {
  const vsix = path.join(root, 'out/test/e2e/wenheng.vsix')
  mkdirSync(path.dirname(vsix), { recursive: true })
  const windows = process.platform === 'win32'
  const args = ['run', 'package', '--', '--out', vsix]
  try {
    await promisify(execFile)(windows ? 'npm.cmd' : 'npm', args, { cwd: root, shell: windows })
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error)
    throw new Error(`npm run package failed\n${stdout}${stderr}`)
  }
  return vsix
}
