import { lint } from 'markdownlint/sync'

/** The default rules: they are about Markdown, not prose. */
export async function load() {
  return (/** @type {string} */ text) => lint({ strings: { draft: text } }).draft?.length ?? 0
}
