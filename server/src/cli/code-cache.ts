import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'

/**
 * Where programs of a user keep what can be made again; null where there is to be none (`NODE_DISABLE_COMPILE_CACHE`). In the
 * folder that all users share for it others could write, and what is written there is run.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string | null {
  // Before Node.js 20.15 there is no checksum.
  if (env.NODE_DISABLE_COMPILE_CACHE || typeof crc32 !== 'function') return null
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'wenheng')
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'wenheng')
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'wenheng')
}

/** The compiled form of a program, and the parts of it that are in it. */
interface Kept {
  readonly data: Buffer
  readonly parts: readonly string[]
}

/** Files named by what they are compiled from and by, the parts of the program that are in them, and their checksum. */
export class CodeCache {
  private readonly folder: string
  /** Of the program under this version of Node.js. */
  private readonly stamp: string

  constructor(folder: string, program: string) {
    this.folder = folder
    this.stamp = `${program}${process.version},${process.arch},`
  }

  read(): Kept | null {
    try {
      for (const name of readdirSync(this.folder)) {
        if (!name.startsWith(this.stamp) || !name.endsWith(ending)) continue
        const [parts = '', sum] = name.slice(this.stamp.length, -ending.length).split(',')
        const data = readFileSync(path.join(this.folder, name))
        if (sum === sumOf(data)) return { data, parts: parts.split('+') }
      }
    } catch {}
    return null
  }

  write(data: Buffer, parts: readonly string[]): void {
    const name = `${this.stamp}${parts.join('+')},${sumOf(data)}${ending}`
    // Should it stay unfinished, it goes with the next one.
    const unfinished = path.join(this.folder, `${name}.${process.pid}`)
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 })
      const before = readdirSync(this.folder).filter((other) => this.isOutdated(other) && other !== name)
      // At once, so that nobody reads half of it.
      writeFileSync(unfinished, data, { mode: 0o600 })
      renameSync(unfinished, path.join(this.folder, name))
      for (const other of before) rmSync(path.join(this.folder, other), { force: true })
    } catch {}
  }

  /** Of this program and version of Node.js, or of others that nobody has started for a month. */
  private isOutdated(name: string): boolean {
    if (!name.includes(ending)) return false
    return name.startsWith(this.stamp) || Date.now() - statSync(path.join(this.folder, name)).atimeMs > month
  }
}

const ending = '.compiled'
const month = 30 * 24 * 60 * 60 * 1000

/** V8 runs what it is given: a changed bit ends the process. */
function sumOf(data: Buffer): string {
  return crc32(data).toString(16)
}
