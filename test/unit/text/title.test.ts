import assert from 'node:assert/strict'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

const titles = (text: string, format: 'markdown' | 'plain' = 'markdown'): string[] => {
  const { titles: found, blocks } = parseDraft(text, { format })
  return found.map((index) => blocks[index]?.prose.text ?? '')
}

describe('a title', () => {
  it('is read however its characters are encoded', () => {
    for (const title of [
      'Northmark Action Plan on Artificial\u00a0Intelligence',
      'Northmark Action Plan on Artiﬁcial Intelligence',
      'Northmark Action Plan on Arti\u00adficial Intelligence',
      'Northmark Action Plan on \u200bArtificial Intelligence',
    ])
      assert.deepEqual(titles(`# ${title}\n\n## 1. Purpose\n\nThis plan acts.`), [
        'Northmark Action Plan on Artificial Intelligence',
      ])
    assert.deepEqual(titles('# Northmark A.I. Strategy\n\n## 1. Purpose\n\nThis plan acts.'), ['Northmark AI Strategy'])
    assert.deepEqual(titles('# 临川市⼈⼯智能 实施意见\n\n一、任务'), ['临川市人工智能实施意见'])
  })

  it('goes over lines where it has to go on', () => {
    for (const format of ['markdown', 'plain'] as const) {
      assert.deepEqual(titles('Northmark Action Plan on\n\nArtificial Intelligence\n\nThis plan acts.', format), [
        'Northmark Action Plan on Artificial Intelligence',
      ])
      assert.deepEqual(titles('# National Artificial Intelligence\n\nAction Plan 2027\n\nThis plan acts.', format), [
        'National Artificial Intelligence Action Plan 2027',
      ])
    }
    assert.deepEqual(
      titles('# Northmark Action Plan on\nArtificial Intelligence\n\n## 1. Purpose\n\nThis plan acts.'),
      ['Northmark Action Plan on Artificial Intelligence'],
    )
    assert.deepEqual(titles('Northmark Action Plan on\nArtificial Intelligence\n===\n\nThis plan acts.'), [
      'Northmark Action Plan on Artificial Intelligence',
    ])
    assert.deepEqual(titles('# 临川市关于推进人工智能\n创新应用的实施意见\n\n## 一、任务\n\n建设平台。'), [
      '临川市关于推进人工智能创新应用的实施意见',
    ])
    assert.deepEqual(titles('SUBJECT: Leadership in\n\nArtificial Intelligence\n\nAgencies will act.'), [
      'SUBJECT: Leadership in Artificial Intelligence',
    ])
  })

  it('ends where it is whole', () => {
    assert.deepEqual(titles('# Northmark AI Strategy\n\nMinistry of Science\n\n## 1. Purpose\n\nThis plan acts.'), [
      'Northmark AI Strategy',
    ])
    assert.deepEqual(titles('# Northmark Action Plan on\n\nThis plan acts on data.'), ['Northmark Action Plan on'])
    assert.deepEqual(titles('# 某市数据行动方案\n\n某市人民政府办公室通知\n\n## 一、任务\n\n建设平台。'), [
      '某市数据行动方案',
    ])
  })
})
