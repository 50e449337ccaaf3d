/** Writes to a stream no faster than it is read. */
export interface OutputStream {
  /** False once nobody reads any more, or nothing more can be written. */
  write(text: string): Promise<boolean>
}

export function createOutputStream(stream: NodeJS.WritableStream): OutputStream {
  let hasFailed = false
  let wake: (() => void) | undefined
  stream.on('error', () => {
    hasFailed = true
    wake?.()
  })
  stream.on('drain', () => wake?.())
  return {
    async write(text) {
      if (hasFailed) return false
      if (text !== '' && !stream.write(text))
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return !hasFailed
    },
  }
}
