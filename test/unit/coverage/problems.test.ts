import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

/** What a sentence in a section on problems names as problems: dimension and words. */
function problems(sentence: string): string[] {
  const { coverage } = createAnalyzer().analyze(draft(sentence), { judge: 'always' })
  return coverage.evidence
    .filter(({ kind }) => kind === 'problem')
    .map(({ dimension, words }) => `${dimension}: ${words.join()}`)
    .sort()
}

function draft(sentence: string): string {
  return /\p{Script=Han}/u.test(sentence)
    ? `# 临江市推进人工智能发展实施方案\n\n## 一、存在的问题\n\n${sentence}\n\n## 二、主要任务\n\n支持企业研发行业大模型。\n`
    : `# Artificial Intelligence Plan of Lowmoor\n\n## 1. Background\n\n${sentence}\n\n## 2. Actions\n\nThe Innovation Agency will fund the development of foundation models.\n`
}

describe('problems of a sentence', () => {
  it('are seen each, with its own words', () => {
    assert.deepEqual(problems('本市智能算力不足，高端人才短缺，数据质量不高。'), [
      'compute: 本市智能算力不足',
      'data: 数据质量不高',
      'talent: 高端人才短缺',
    ])
    assert.deepEqual(problems('There is a shortage of skilled people and computing power is scarce.'), [
      'compute: computing power is scarce',
      'talent: There is a shortage of skilled people',
    ])
  })

  it('are seen each where they are listed', () => {
    assert.deepEqual(problems('总的看，还存在智能算力供给不足、高端人才严重短缺等问题。'), [
      'compute: 智能算力供给不足',
      'talent: 高端人才严重短缺',
    ])
  })

  it('are what a list of problems has, whatever its words', () => {
    assert.deepEqual(problems('就本市而言，还存在算力供需错配、复合型人才紧缺、数据流通不畅等问题。'), [
      'compute: 算力供需错配',
      'data: 数据流通不畅',
      'talent: 复合型人才紧缺',
    ])
    assert.deepEqual(problems('目前，全市智能算力供给不足、数据标注质量不高的问题仍较为突出。'), [
      'compute: 全市智能算力供给不足',
      'data: 数据标注质量不高',
    ])
  })

  it('are none of the words that say from where one looks', () => {
    assert.deepEqual(problems('但也要清醒地认识到，我市高端复合型人才不足。'), ['talent: 我市高端复合型人才不足'])
    assert.deepEqual(problems('从我市看，高端复合型人才不足。'), ['talent: 高端复合型人才不足'])
  })

  it('are none of what stands before but', () => {
    assert.deepEqual(problems('人工智能企业数量逐年增加，但智能算力短缺。'), ['compute: 智能算力短缺'])
    assert.deepEqual(problems('Machine learning research is strong, but computing power is scarce.'), [
      'compute: computing power is scarce',
    ])
  })

  it('do not reach across what joins two clauses', () => {
    assert.ok(
      problems('Computing power is scarce and firms cannot hire machine learning engineers.').every(
        (problem) => !problem.startsWith('algorithm'),
      ),
    )
    assert.ok(problems('智能算力短缺，难以支撑大模型训练。').every((problem) => !problem.startsWith('algorithm')))
  })
})

describe('problem-without-remedy', () => {
  function findings(sentence: string): string[] {
    const text = draft(sentence)
    const analysis = createAnalyzer().analyze(text, { judge: 'always' })
    return analysis.findings
      .filter(({ rule }) => rule === 'problem-without-remedy')
      .map((one) => `${text.slice(one.span.start, one.span.end)} | ${renderMessage(one, analysis.draft.language)}`)
  }

  it('stands at the words of each problem and quotes them', () => {
    assert.deepEqual(findings('本市产业基础较好，但智能算力供给不足，高端人才短缺。'), [
      '智能算力供给不足 | 此处指出“智能算力供给不足”，全文没有相应的算力措施。',
      '高端人才短缺 | 此处指出“高端人才短缺”，全文没有相应的人才措施。',
    ])
  })

  it('is the problem that missing-dimension quotes', () => {
    const [text, analysed] = [draft('本市产业基础较好，但智能算力供给不足，高端人才短缺。'), createAnalyzer()]
    const { findings: all, draft: read } = analysed.analyze(text, { judge: 'always' })
    const found = all.filter(({ rule, dimensions = [] }) => rule === 'missing-dimension' && dimensions[0] === 'compute')
    assert.deepEqual(
      found.map((one) => renderMessage(one, read.language)),
      ['缺少算力方面的措施：文稿指出了问题（“智能算力供给不足”），没有写明如何解决。'],
    )
    const places = found.flatMap(({ related = [] }) => related.map(({ span }) => text.slice(span.start, span.end)))
    assert.deepEqual(places, ['智能算力供给不足'])
  })

  it('in English', () => {
    const [found = ''] = findings('Local firms are growing, but computing power is scarce.')
    assert.equal(
      found,
      'computing power is scarce | This raises a problem (“computing power is scarce”), but the draft has no measure on compute to address it.',
    )
  })

  it('is quoted without what joins it to the sentence before', () => {
    const quotes = ['Firms are growing. And computing power is scarce.', '产业规模居全省第二。同时，智能算力供给不足。']
    assert.deepEqual(
      quotes.map((text) => /[“(]“?([^”]+)”/.exec(findings(text)[0]?.split(' | ')[1] ?? '')?.[1]),
      ['computing power is scarce', '智能算力供给不足'],
    )
  })
})
