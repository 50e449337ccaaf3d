import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFramework } from '../../../server/scripts/framework-compiler.ts'
import { checkAgainstPaper } from '../../../server/scripts/paper-check.ts'
import { root } from '../../../server/scripts/root.ts'
import { describeWithShared } from '../../unit/shared.ts'

const copy = '## 四、路径\n\n### （二）丙节\n\n`[4.2#1]` 完善数据要素\n市场。\n'

describe('the check against a copy of the paper', () => {
  it('passes loci that it has, and terms that stand there, white space aside', () => {
    const data = {
      loci: [
        { at: '4.2#1', tag: 'measure' },
        { at: '4.2', tag: 'measure' },
      ],
      own: [{ term: '数据要素市场', paper: ['4.2#1'] }],
    }
    assert.deepEqual(checkAgainstPaper(data, copy), { loci: 3, terms: 1, failures: [] })
  })

  it('tells a locus that it does not have', () => {
    const data = {
      elements: [{ id: 'data.market', loci: [{ at: '4.2#9', tag: 'measure' }] }],
      points: [{ locus: '3#2' }],
    }
    assert.deepEqual(checkAgainstPaper(data, copy).failures, [
      '/elements/data.market/loci/0: the paper has no 4.2#9',
      '/points/0: the paper has no 3#2',
    ])
  })

  it('tells a term that does not stand there', () => {
    const data = { own: [{ terms: ['数据要素', '算力'], paper: ['4.2#1'] }] }
    assert.deepEqual(checkAgainstPaper(data, copy).failures, ['/own/0: 算力 does not stand in 4.2#1'])
  })

  it('tells once that a text bears no loci', () => {
    assert.equal(checkAgainstPaper({ at: '4.2#1' }, 'Some other text.').failures.length, 1)
  })
})

describeWithShared('the framework beside the paper', (shared) => {
  it('names loci that are there, and terms that stand in them', () => {
    const paper = readFileSync(join(shared, 'paper/paper.md'), 'utf8')
    const { loci, terms, failures } = checkAgainstPaper(readFramework(join(root, 'server/framework')).data, paper)
    assert.deepEqual(failures, [])
    assert.ok(loci > 100 && terms > 30, `${loci} loci, ${terms} terms`)
  })
})
