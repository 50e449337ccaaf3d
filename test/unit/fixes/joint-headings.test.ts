import assert from 'node:assert/strict'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { insertsClause } from './marked.ts'

const strategy = (...lines: readonly string[]): string => `# A Data Strategy\n\n## Actions\n\n${lines.join('\n\n')}\n`
const step = (label: string, words: string): string => `### ${label}\n\nThe Council should ${words}.`
const added = (label: string): string => `{+\n\n### ${label}\n\nThe 【lead agency】 shall share computing capacity.+}`
const report = '## Next Steps\n\nThe Mayor reports on Step 3 and Step 4.'

describe('a clause among headings for several (“Steps 2 and 3”)', () => {
  it('goes behind them, and so does what moves', () => {
    const both = step('Steps 2 and 3', 'train 200 teachers')
    const measure = 'publish its datasets'
    insertsClause(
      strategy(step('Step 1', measure), both, `${step('Step 4', 'open the hall')}${added('Step 5')}`, report),
      { measure },
    )
    insertsClause(
      strategy(
        step('Step 1', measure),
        both,
        `${step('Step 4', 'open the hall')}${added('Step 5')}`,
        step('Step [-5-]{+6+}', 'close the hall'),
        report.replace('Step 4', 'Step [-5-]{+6+}'),
      ),
      { measure },
    )
  })

  it('gets the number after theirs if they are the last', () => {
    const measure = 'publish its datasets'
    const last = `${step('Steps 2 and 3', 'train 200 teachers')}${added('Step 4')}`
    insertsClause(strategy(step('Step 1', measure), last, report.replace('Step 4', 'Step 1')), { measure })
  })

  it('leaves the numbers of a draft that has one as they are', () => {
    const text = strategy(step('Step 1', 'a'), step('Step 1', 'b'), step('Steps 2 and 3', 'c'), step('Step 4', 'd'))
    assert.deepEqual(renumberingOfDraft(parseDraft(text, { format: 'markdown' })), { edits: [], unsure: [] })
  })
})
