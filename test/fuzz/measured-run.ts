import { spawn } from 'node:child_process'
import path from 'node:path'

const program = path.resolve(import.meta.dirname, '../../../dist/cli.cjs')

/** How a run of the command line ended, and what it took. */
export interface MeasuredRun {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string | null
  readonly stdout: Buffer
  readonly stderr: string
  /** The most memory that the process has had at any time, its threads included; in bytes. */
  readonly peak: number
  readonly seconds: number
}

/** A script for the process itself: says at the end what it has taken, on a stream of its own. */
const probe = `if (require('node:worker_threads').isMainThread)
  process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))`

/** Runs the built command line, in English, for so many milliseconds at most. `keep`: how many bytes of its output. */
export function measuredRun(
  cwd: string,
  args: readonly string[],
  { timeout, keep = Number.POSITIVE_INFINITY }: { readonly timeout: number; readonly keep?: number },
): Promise<MeasuredRun> {
  const start = performance.now()
  const imported = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${probe}`)}`
  const child = spawn(process.execPath, ['--import', imported, program, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  })
  let [stdout, stderr, peak]: [Buffer<ArrayBufferLike>, string, string] = [Buffer.alloc(0), '', '']
  child.stdout?.on('data', (bytes: Buffer) => {
    stdout = Buffer.concat([stdout, bytes])
    if (stdout.length > keep) stdout = stdout.subarray(-keep)
  })
  child.stderr?.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
  child.stdio[3]?.on('data', (bytes: Buffer) => (peak += bytes.toString()))
  return new Promise((resolve) =>
    child.once('close', (code, signal) =>
      resolve({
        code: code ?? signal,
        stdout,
        stderr,
        peak: Number(peak) * 1024,
        seconds: (performance.now() - start) / 1000,
      }),
    ),
  )
}
