import type { Language } from '../framework/types.ts'
import type { Streams } from './command-run.ts'

/** A line at the foot of a terminal that says how many files are done. */
export interface Progress {
  /** Takes the line away, so that something else can be printed. */
  clear(): void
  show(done: number): void
}

/** Says nothing of a few files, or where there is no terminal. */
export function createProgress(total: number, language: Language, streams: Pick<Streams, 'stderr'>): Progress {
  if (total <= most || streams.stderr.isTTY !== true) return { clear() {}, show() {} }
  const { stderr } = streams
  let [isShown, next] = [false, 0]
  return {
    clear() {
      if (isShown) stderr.write('\r\u001b[K')
      isShown = false
    },
    show(done) {
      const now = Date.now()
      if (now < next) return
      next = now + interval
      this.clear()
      stderr.write(language === 'zh' ? `已处理 ${done}/${total} 份` : `${done} of ${total} files`)
      isShown = true
    },
  }
}

const most = 50
/** In milliseconds. */
const interval = 100
