import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import type { Reason } from '../../../server/src/coverage/model/kind.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { dimensionIds } from '../../../server/src/framework/types.ts'
import { described } from './described.ts'

const folder = join(root, 'test/cases')
/** Writes what the text layer gives into the files of expectations: `UPDATE=1 npx mocha`. Read what has changed before you commit it. */
const update = process.env.UPDATE !== undefined

/** What the whole product says of a draft, where a case is settled to the end. */
interface Verdict {
  readonly subject?: string
  readonly missing?: readonly string[]
  readonly notApplicable?: readonly string[]
  /** Why it is not judged; it is judged where there is none. */
  readonly reason?: Reason
}

const verdicts: Readonly<Record<string, Verdict>> = {
  '09-front-matter-title-zh.md': { subject: 'ai', missing: ['compute'] },
  '10-zero-width-in-term.md': { subject: 'ai', missing: [] },
  '11-kangxi-radicals.md': { subject: 'ai', missing: [] },
  '12-spaces-between-han.md': { subject: 'ai', missing: [] },
  '14-html-paragraph.md': { subject: 'ai', missing: [] },
  '16-strikethrough.md': { subject: 'ai', missing: ['compute'] },
  '17-critic-markup.md': { subject: 'ai', missing: [] },
  '18-unicode-bullets.md': { subject: 'ai', missing: [] },
  '19-one-is.md': { subject: 'ai', missing: [] },
  '20-owner-plus-build.md': { subject: 'ai', missing: [] },
  '21-task-table.md': { subject: 'ai', missing: [] },
  '23-heading-without-space.md': { subject: 'ai', missing: ['compute'] },
  '27-bill-with-line-numbers.txt': { missing: ['compute'] },
  '29-nbsp-in-title.md': { subject: 'ai', missing: ['compute'] },
  '32-traditional-chinese.txt': { missing: ['compute'] },
  '36-directive-in-chinese.md': { subject: 'ai', missing: ['compute'], notApplicable: ['compute'] },
  '37-sentence-as-heading.md': { subject: 'ai', missing: [] },
  '39-english-sentence-headings.md': { subject: 'ai', missing: [] },
  '46-outline-without-content.md': { subject: 'ai', missing: [...dimensionIds], reason: 'beginning' },
  '47-outline-with-headings.md': { subject: 'ai', missing: [...dimensionIds], reason: 'beginning' },
  '48-task-table.md': { subject: 'ai', missing: [] },
  '49-commonwealth-act.md': { subject: 'ai' },
  '50-plan-in-ordinary-prose.md': { subject: 'ai', missing: [] },
}

describe('a draft that once went wrong', () => {
  const drafts = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name) && !name.endsWith('.expected.txt'))

  for (const name of drafts) {
    const text = readFileSync(join(folder, name), 'utf8')
    const format = name.endsWith('.md') ? 'markdown' : 'plain'

    it(`is read as its author meant it: ${name}`, () => {
      const { draft } = createAnalyzer().analyze(text, { format })
      const file = join(folder, name.replace(/\.\w+$/, '.expected.txt'))
      const found = `${described(draft).join('\n')}\n`
      if (update) writeFileSync(file, found)
      assert.equal(found, readFileSync(file, 'utf8'))
    })

    const verdict = verdicts[name]
    if (!verdict) continue
    it(`has the right verdict: ${name}`, () => {
      const { coverage } = createAnalyzer().analyze(text, { format })
      assert.equal(coverage.draft.kind, 'programme')
      assert.equal(coverage.draft.reason, verdict.reason ?? null)
      if (verdict.subject) assert.equal(coverage.draft.subject, verdict.subject)
      if (verdict.missing) {
        const missing = dimensionIds.filter((id) => coverage.dimensions[id].status !== 'covered')
        assert.deepEqual(missing, verdict.missing)
      }
      if (verdict.notApplicable) {
        const named = dimensionIds.filter((id) => coverage.dimensions[id].status === 'not-applicable')
        assert.deepEqual(named, verdict.notApplicable)
      }
    })
  }

  it('is there for each verdict', () => {
    for (const name of Object.keys(verdicts)) assert.ok(drafts.includes(name), name)
  })
})
