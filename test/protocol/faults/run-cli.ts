import { spawnSync } from 'node:child_process'
import { closeSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CliRun } from '../cli-process.ts'
import { root } from '../client.ts'

export const program = path.join(root, 'dist/cli.cjs')

export interface Circumstances {
  /** A user other than root, whom permissions bind. */
  readonly uid?: number
  /** A script that is run first, in the same process. */
  readonly preload?: string
  /** The program; by default the bundle that is shipped. */
  readonly program?: string
  readonly env?: Readonly<Record<string, string>>
  /** The file that is its standard input; by default that is empty. */
  readonly input?: string
}

/** How a run ended, by a signal too. */
export interface EndedRun extends CliRun {
  readonly signal: NodeJS.Signals | null
}

/** Runs the command line in Chinese. Ended by SIGKILL if it has not ended within 60 seconds. */
export function runCli(cwd: string, args: readonly string[], at: Circumstances = {}): EndedRun {
  const preload = at.preload === undefined ? [] : ['--require', at.preload]
  const input = at.input === undefined ? null : openSync(at.input, 'r')
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...preload, at.program ?? program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'zh_CN.UTF-8', ...at.env },
    maxBuffer: 1 << 28,
    timeout: 60_000,
    killSignal: 'SIGKILL',
    ...(input === null ? { input: '' } : { stdio: [input, 'pipe', 'pipe'] }),
    ...(at.uid === undefined ? {} : { uid: at.uid, gid: at.uid }),
  })
  if (input !== null) closeSync(input)
  return { status, signal, stdout, stderr }
}

/** The files of a folder, each with its content; what is no file has none. */
export function contents(folder: string): Record<string, string | null> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const file = path.join(folder, name)
        return [name, lstatSync(file).isFile() ? readFileSync(file, 'latin1') : null]
      }),
  )
}

/** Nobody's number; permissions do not bind root. Undefined where this is another user, whom they bind already. */
export const bound: number | undefined = process.getuid?.() === 0 ? 65_534 : undefined
