import autocorrect from 'autocorrect-node'

/** All rules as they come. After some calls it returns nothing; the count of findings tells, and it is started anew. */
export async function load() {
  return (/** @type {string} */ text) => autocorrect.lintFor(text, 'draft.md').lines.length
}
