import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { coverageOf } from '../../unit/coverage/coverage-of.ts'
import { describeWithShared } from '../../unit/shared.ts'
import { macroF1 } from './paragraphs.ts'
import { holdsRecorded } from './recorded.ts'

describeWithShared('the labelled corpus', (shared) => {
  const folder = join(shared, 'corpus')

  it('has the macro-F1 on its paragraphs that is recorded', () => {
    holdsRecorded('paragraphs, taught', macroF1(join(folder, 'labels.jsonl'), join(folder, 'policy')))
  })

  for (const language of ['zh', 'en'])
    it(`has the macro-F1 on paragraphs held out that is recorded (${language})`, () => {
      const labels = join(root, `test/corpus/holdout-${language}.jsonl`)
      holdsRecorded(`paragraphs, held out, ${language}`, macroF1(labels, join(folder, 'policy')))
    })

  it('leaves in peace what does not concern innovation: no finding on kindergartens, hospitals, waste', () => {
    const concern = (file: string): string =>
      coverageOf(readFileSync(join(folder, 'policy', file), 'utf8')).draft.concern
    const others = readdirSync(join(folder, 'policy')).filter((file) => /^gov_0/.test(file))
    assert.ok(others.length > 5)
    for (const file of others) assert.equal(concern(file), 'none', file)
  })

  it('has the share of policy documents taken for programmes, and of other texts not, that is recorded', () => {
    const share = (of: string): number => {
      const files = readdirSync(join(folder, of))
      const programmes = files.filter(
        (file) => coverageOf(readFileSync(join(folder, of, file), 'utf8')).draft.kind === 'programme',
      )
      return programmes.length / files.length
    }
    holdsRecorded('policy documents taken for programmes', share('policy'))
    holdsRecorded('other texts taken for none', 1 - share('other'))
  })
})
