/**
 * Starts the language server in a Web Worker. The first message names its scripts, which are loaded in that order; all
 * that follows is for the server, and waits until they are there.
 */
interface Scope {
  onmessage: ((message: { data: string[] }) => void) | null
  importScripts(...scripts: string[]): void
}
declare const self: Scope

self.onmessage = ({ data }) => {
  self.onmessage = null
  self.importScripts(...data)
}
