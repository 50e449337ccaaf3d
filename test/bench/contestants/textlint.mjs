import path from 'node:path'
import { createLinter, loadTextlintrc } from 'textlint'

/**
 * Four rules. No set for Chinese is published and kept up: sentence length, pairs and control characters are for all
 * languages, the spacing between Han and Latin is the rule of the Japanese set.
 * @param {import('../inputs/pool.mjs').Language} language
 */
export async function load(language) {
  const descriptor = await loadTextlintrc({ configFilePath: configuration(language) })
  const linter = createLinter({ descriptor })
  return async (/** @type {string} */ text) => (await linter.lintText(text, 'draft.md')).messages.length
}

/** @param {import('../inputs/pool.mjs').Language} language */
export function configuration(language) {
  return path.join(import.meta.dirname, `textlint.${language}.json`)
}
