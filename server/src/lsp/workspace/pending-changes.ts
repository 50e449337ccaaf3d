/** Collects changes until they are requested. */
export interface PendingChanges {
  add(uri: string): void
  /** Marks everything as changed. */
  addAll(): void
  /** The changes since the last call; waits until there are some. Empty once ended. */
  next(): Promise<Changed>
  /** Ends it: nobody waits for changes any more. */
  end(): void
  readonly over: boolean
}

export type Changed = 'all' | readonly string[]

/** Milliseconds: checking out a branch, or saving and closing a draft, causes several events. */
const settle = 100

export function createPendingChanges(): PendingChanges {
  const uris = new Set<string>()
  let all = false
  let over = false
  let wake = (): void => undefined

  return {
    add(uri) {
      uris.add(uri)
      wake()
    },
    addAll() {
      all = true
      wake()
    },
    end() {
      over = true
      wake()
    },
    get over() {
      return over
    },
    async next() {
      while (!over && !all && uris.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (!over) await new Promise((resolve) => setTimeout(resolve, settle))
      wake = () => undefined
      const changed = all ? 'all' : [...uris]
      all = false
      uris.clear()
      return over ? [] : changed
    },
  }
}
