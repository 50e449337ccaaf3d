import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listFixes } from '../../../server/src/fixes/list-fixes.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import type { DimensionId } from '../../../server/src/framework/types.ts'
import { show } from './marked.ts'

const folder = join(root, 'test/cases/insertions')

/** Records anew what the quick fixes do: `UPDATE=1 npx mocha`. Read what has changed before you commit it. */
const update = process.env.UPDATE !== undefined

/** Each draft is tried with the dimension that it leaves out; where it leaves out none, with institutions. */
const dimensionOf = (text: string): DimensionId => (/算力|comput/i.test(text) ? 'institutions' : 'compute')

const blank = createAnalyzer().analyze('')

/*
 * Drafts in which an insertion went wrong once: behind the clause on commencement, between penalties, with a number given
 * twice, with a reference to another article. Beside each stands what its quick fixes do, [-taken out-] and {+put in+}.
 */
describe('drafts in which an insertion went wrong', () => {
  for (const name of readdirSync(folder).filter((file) => !file.endsWith('.fixed'))) {
    it(name, () => {
      const text = readFileSync(join(folder, name), 'utf8')
      const analysis = createAnalyzer().analyze(text, { format: name.endsWith('.md') ? 'markdown' : 'plain' })
      const { draft } = analysis
      // Without evidence place and element depend on the draft's structure alone, and not on what was taught last.
      const coverage = { ...analysis.coverage, evidence: [], dimensions: blank.coverage.dimensions }
      const fixes = listFixes(draft, coverage, [{ kind: 'cover', dimension: dimensionOf(text) }])
      const tried = ['insert-clause', 'insert-section'].flatMap((kind) => fixes.find((fix) => fix.kind === kind) ?? [])
      const shown = tried.map((fix) => {
        const fixed = resolveFix(draft, coverage, fix, draft.language)
        return `=== ${fixed?.title ?? 'none'}\n\n${show(text, fixed?.edits ?? [])}`
      })
      const file = join(folder, `${name}.fixed`)
      if (update) writeFileSync(file, shown.join('\n'))
      assert.ok(existsSync(file), `${name}.fixed is recorded`)
      assert.equal(shown.join('\n'), readFileSync(file, 'utf8'))
    })
  }
})
