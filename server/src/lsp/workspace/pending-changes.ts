/** Collects what has changed until somebody asks. */
export interface PendingChanges {
  add(uri: string): void
  /** All that was known rests on something that has changed. */
  addAll(): void
  /** What has changed since it was last asked; waits until something has. Nothing once it is over. */
  next(): Promise<Changed>
  /** Nobody will want to know any more. */
  end(): void
  readonly over: boolean
}

export type Changed = 'all' | readonly string[]

/** Milliseconds: a branch that is checked out, or a draft that is saved and closed, comes in several events. */
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
