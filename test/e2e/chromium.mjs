import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** What installs the browser and a font that makes Chinese readable in it. */
export const aptLine = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-wqy-microhei'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The browser's path: `CHROMIUM` in the environment, else the first on the PATH; undefined where there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM
  if (given) return executable(given) ? given : undefined
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(executable)
}

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** For the browser: no sandbox (root has none), and nothing that calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
