import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'

/** Its default rules, compiled to WebAssembly, in this thread. */
export async function load() {
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return async (/** @type {string} */ text) => {
    const lints = await linter.lint(text, { language: 'markdown' })
    const count = lints.length
    for (const lint of lints) lint.free()
    return count
  }
}
