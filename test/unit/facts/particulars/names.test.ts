import assert from 'node:assert/strict'
import { abbreviationsIn } from '../../../../server/src/facts/particulars/abbreviations.ts'
import { definedTermsIn } from '../../../../server/src/facts/particulars/defined-terms.ts'
import { namesToFind, registerNames } from '../../../../server/src/facts/particulars/name-register.ts'
import { indexNames, usesOf } from '../../../../server/src/facts/particulars/name-uses.ts'
import type { Prose } from '../../../../server/src/text/prose/prose.ts'

const plainProse = (text: string): Prose => ({ text, map: [0, 0] })

/** Each name with its definitions and uses by paragraph: `平台 defined 0, used 1, 2`; “ where a use is quoted. */
function told(language: 'zh' | 'en', ...paragraphs: readonly string[]): string[] {
  const defining = paragraphs.map((text) => ({
    kind: 'paragraph' as const,
    particulars: { abbreviations: abbreviationsIn(text, language), terms: definedTermsIn(plainProse(text), language) },
  }))
  const index = indexNames(namesToFind(defining))
  const blocks = defining.map(({ kind, particulars }, at) => ({
    kind,
    particulars: { ...particulars, uses: usesOf(index, paragraphs[at] ?? '', particulars) },
  }))
  return registerNames(blocks).map(({ name, definitions, uses }) => {
    const used = uses.map(({ block, inBody, ahead }) => `${ahead ? '<' : ''}${inBody ? '' : '“'}${block}`).join(', ')
    return `${name} defined ${definitions.map(({ block }) => block).join(', ')}, used ${used || 'never'}`
  })
}

describe('the names of a draft', () => {
  it('are found where they are used, before and after', () => {
    assert.deepEqual(
      told('zh', '各区接入数据港。', '建设滨江数据中枢（以下简称数据港），数据港按年开放。', '数据港收费。'),
      ['数据港 defined 1, used 0, 1, 2'],
    )
    assert.deepEqual(told('zh', '接入数据港，即滨江数据中枢（以下简称数据港）。'), ['数据港 defined 0, used <0'])
  })

  it('are not used in their full names, in longer names, or where they are defined', () => {
    assert.deepEqual(
      told('zh', '滨江数据平台（以下简称平台）和平台网（以下简称平台网）', '滨江数据平台开放，平台网收费。'),
      ['平台 defined 0, used never', '平台网 defined 0, used 1'],
    )
  })

  it('are used where they stand by themselves in what is shortened', () => {
    assert.deepEqual(told('zh', '滨江数据局（以下简称市数据局）', '市数据局和各区（以下统称各单位）报告。'), [
      '市数据局 defined 0, used 1',
      '各单位 defined 1, used never',
    ])
    assert.deepEqual(
      told(
        'zh',
        '《滨江数据规划》（以下简称《规划》）',
        '各区、市数据局按照《规划》第三条要求报送数据的单位（以下统称各单位）',
      ),
      ['《规划》 defined 0, used 1', '各单位 defined 1, used never'],
    )
    assert.deepEqual(told('zh', '滨江算力中心（以下简称中心）和滨江数据中心（以下简称数据中心）'), [
      '中心 defined 0, used never',
      '数据中心 defined 0, used never',
    ])
    assert.deepEqual(
      told('en', 'The Data Office (the “Desk”) acts.', 'The Desk and the Council (together, the “Bodies”) act.'),
      ['Desk defined 0, used 1', 'Bodies defined 1, used never'],
    )
  })

  it('are used with or without their marks', () => {
    assert.deepEqual(told('zh', '《数据规划》（以下简称《规划》）', '按照规划推进'), ['《规划》 defined 0, used 1'])
  })

  it('are quoted in longer quotations and titles', () => {
    assert.deepEqual(told('zh', '滨江数据中枢（以下简称数据港）', '“数据港很好”，《数据港办法》，“数据港”'), [
      '数据港 defined 0, used “1, “1, 1',
    ])
  })

  it('of letters are words, with a plural s', () => {
    assert.deepEqual(told('en', 'The Data Office (the “Desk”) acts.', 'Desks open. Desktops close. A Desk stays.'), [
      'Desk defined 0, used 1, 1',
    ])
  })

  it('that are English terms have capitals at the start of a sentence and in headings', () => {
    assert.deepEqual(
      told(
        'en',
        'The term “open data” means data that anyone may use.',
        'Open data is free. The Open Data Desk, OPEN DATA.',
      ),
      ['open data defined 0, used 1, 1'],
    )
  })

  it('that are English terms are used in small letters, unless their capitals are their own', () => {
    assert.deepEqual(
      told(
        'en',
        '“State body” means any department. “Desk” means the bureau of data. “Model” means a program of that size.',
        'A state body asks the Desk, which is no desk. The model is tested.',
      ),
      ['State body defined 0, used 1', 'Desk defined 0, used 1', 'Model defined 0, used 1'],
    )
  })

  it('are words of the name before their bracket', () => {
    assert.deepEqual(
      told(
        'en',
        'The Minister for Digital Affairs (Minister) sets up the Council on Computing (Council). They ask the Mayor (Mayor).',
        'The Council reports to the Minister. The Office of Data (Data Office) and UX Research and Testing (UXRT). Acts (UX) 2018/85, (UX) 2019/4.',
      ),
      ['Minister defined 0, used 1', 'Council defined 0, used 1', 'UXRT defined 1, used never'],
    )
  })

  it('are terms too', () => {
    assert.deepEqual(told('zh', '本办法所称算力券，是指电子凭证。', '算力券不得转让。'), ['算力券 defined 0, used 1'])
  })
})
