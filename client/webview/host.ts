/** What the editor gives to a page. */
interface EditorHost {
  postMessage(message: unknown): void
  getState(): unknown
  setState(state: unknown): void
}

declare function acquireVsCodeApi(): EditorHost

/** The editor; a page may ask for it once. */
export const host: EditorHost = acquireVsCodeApi()
