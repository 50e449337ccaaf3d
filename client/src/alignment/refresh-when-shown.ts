/** When a view is made anew after edits: soon while it is seen, otherwise as soon as it is shown again. */
export interface RefreshWhenShown {
  /** What the view is made of has changed. */
  edited(): void
  shown(isShown: boolean): void
  /** The view has been made anew for another reason. */
  refreshed(): void
  dispose(): void
}

/** What passes time; in tests a clock of their own. Returns what cancels the task. */
export type Schedule = (task: () => void, milliseconds: number) => () => void

/** `pause`: milliseconds after the last edit until the view that is seen is made anew. */
export function createRefreshWhenShown(
  refresh: () => void,
  isShown: boolean,
  pause: number,
  schedule: Schedule = afterTimeout,
): RefreshWhenShown {
  let isSeen = isShown
  let isStale = false
  let cancel = (): void => undefined
  const soon = (milliseconds: number): void => {
    cancel()
    if (!isSeen || !isStale) return
    cancel = schedule(() => {
      isStale = false
      refresh()
    }, milliseconds)
  }
  return {
    edited() {
      isStale = true
      soon(pause)
    },
    shown(isNow) {
      isSeen = isNow
      soon(0)
    },
    refreshed() {
      isStale = false
      cancel()
    },
    dispose: () => cancel(),
  }
}

function afterTimeout(task: () => void, milliseconds: number): () => void {
  const timer = setTimeout(task, milliseconds)
  return () => clearTimeout(timer)
}
