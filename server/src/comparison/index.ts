/** What others use of the comparison, as one part that is loaded when first used. */
export { byGroup, groupNames, headingOf } from './change-groups.ts'
export { compareDrafts } from './compare-drafts.ts'
export { revisionDocument, revisionMarkdown, revisionRows, revisionTitle } from './revision-table.ts'
export { statementsText } from './sentences/statement.ts'
export { summaryOf } from './summary.ts'
