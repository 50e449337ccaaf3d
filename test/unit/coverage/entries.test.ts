import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { explainDraft } from '../../../server/src/explanation/explain-draft.ts'
import { sentenceOf } from '../../../server/src/explanation/explanation-sentence.ts'
import { quoteOf } from '../../../server/src/explanation/quote.ts'
import { orders } from '../../../server/src/facts/evidence/entries.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { contextKey, roleAt } from '../../../server/src/text/model/context.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

const heads: Readonly<Record<Language, string>> = {
  zh: '# 青岚市人工智能创新发展方案\n\n## 一、重点任务\n\n市数据局建设公共数据平台。\n\n',
  en: '# Artificial Intelligence Plan of Lowmoor\n\n## 1. Actions\n\nThe Data Office will publish twenty datasets.\n\n',
}

/** The last block of a draft, what it is for, and its measures by dimension. */
function last(text: string): { readonly role: string; readonly measures: readonly string[] } {
  const { draft, coverage } = createAnalyzer().analyze(text, { judge: 'always' })
  const index = draft.blocks.length - 1
  const { verdicts = [] } = coverage.blocks[index] ?? {}
  return {
    role: roleAt(draft.outline, index),
    measures: verdicts.filter(({ kind }) => kind === 'measure').map(({ dimension }) => dimension),
  }
}

describe('a section of definitions', () => {
  it('is told by the words of its heading, behind the number of an annex too', () => {
    for (const heading of [
      'Annex A. Terms',
      'Annex 1: Definitions',
      'Appendix 2. Key terms',
      'Annex B — Terms used in this plan',
      'Words we use',
      'Terms used',
      'Glossary of technical terms',
      'Acronyms and abbreviations',
    ])
      assert.equal(last(`${heads.en}## ${heading}\n\n- Voucher: hours.\n`).role, 'definition', heading)
    for (const heading of [
      '附件1　术语表',
      '附录A　名词表',
      '附：名词解释',
      '专业词汇说明',
      '有关用语',
      '主要名词解释及说明',
    ])
      assert.equal(last(`${heads.zh}## ${heading}\n\n- 机时券：抵用机时的凭证。\n`).role, 'definition', heading)
  })

  it('is not told by a word in passing', () => {
    for (const [heading, role] of [
      ['Annex B. Costs', 'annex'],
      ['Appendix 3: Terms of reference', 'annex'],
      ['Terms for lending data', 'measure'],
      ['Words and deeds', 'measure'],
    ])
      assert.equal(last(`${heads.en}## ${heading}\n\n- Voucher: hours.\n`).role, role, heading)
    for (const [heading, role] of [
      ['附件1　任务清单', 'annex'],
      ['编制数据术语表', 'measure'],
    ])
      assert.equal(last(`${heads.zh}## ${heading}\n\n- 机时券：抵用机时的凭证。\n`).role, role, heading)
  })

  it('stays an annex for its numbers and references', () => {
    const { outline } = parseDraft(`${heads.en}## Annex A. Terms\n\n- Voucher: hours.\n`)
    assert.equal(outline.sections.at(-1)?.role, 'annex')
  })

  it('may be a table, wherever it stands', () => {
    for (const head of [
      'Term | Meaning',
      'No. | Term | Definition',
      'Acronym | In full',
      '术语 | 含义',
      '序号 | 名词 | 解释',
      '缩略语 | 全称 | 说明',
    ]) {
      const cells = head.split(' | ').map((_, at) => `cell ${at}`)
      const table = `| ${head} |\n|${' --- |'.repeat(cells.length)}\n| ${cells.join(' | ')} |\n`
      const zh = /\p{Script=Han}/u.test(head)
      assert.equal(last((zh ? heads.zh : heads.en) + table).role, 'definition', head)
    }
    for (const head of ['Name | Description', 'Term | Price', '名称 | 说明', 'Word | Owner']) {
      const table = `| ${head} |\n| --- | --- |\n| one | two |\n`
      assert.equal(last(heads.en + table).role, 'measure', head)
    }
  })

  it('has entries that are no measures, and may have duties', () => {
    const glossary = `${heads.en}## Glossary\n\n`
    const glossaryZh = `${heads.zh}## 附件　术语表\n\n`
    for (const entry of [
      'Accountability: the duty to explain and answer for a decision.',
      '- Voucher: a credit for hours on a shared cluster.',
      '**Voucher.** A credit for hours on a shared computing cluster.',
      '- Register: a list of the AI models that must be reviewed by the ethics board.',
      '| Term | Meaning |\n| --- | --- |\n| Open-source model | a model whose weights anyone may download |',
    ])
      assert.deepEqual(last(`${glossary}${entry}\n`).measures, [], entry)
    for (const entry of [
      '容错：对勤勉尽责而未达预期的，不予追责。',
      '算力券：由市数据局向中小企业发放、可在智算中心抵用机时的凭证。',
      '- 备案算法：应当向主管部门备案的人工智能算法。',
    ])
      assert.deepEqual(last(`${glossaryZh}${entry}\n`).measures, [], entry)
    for (const duty of [
      'A deployer of a high-risk AI system must keep its logs for five years and answer for the harm it does.',
      'High-risk system: a system on the list. The Ministry must set up an ethics board and lay down who is liable for automated decisions.',
    ])
      assert.ok(last(`${glossary}${duty}\n`).measures.includes('institutions'), duty)
  })

  it('has a duty where something is ordered, not where it only tells things apart', () => {
    for (const duty of ['经营者应当留存日志。', '处理者不得转让数据，并承担主体责任。'])
      assert.ok(orders(duty, 'zh'), duty)
    for (const meaning of ['应当向主管部门备案的算法。', '对未达预期的，不予追责。', '必须留存的日志，'])
      assert.ok(!orders(meaning, 'zh'), meaning)
    for (const duty of ['A deployer must keep logs.', 'Term: the lessee shall pay.'])
      assert.ok(orders(duty, 'en'), duty)
    for (const meaning of ['a record that must be kept', 'a duty to answer', 'who must register'])
      assert.ok(!orders(meaning, 'en'), meaning)
  })

  it('is explained', () => {
    const analysis = createAnalyzer().analyze(
      `${heads.en}## Glossary\n\nVoucher: a credit for hours on a shared computing cluster.\n`,
      { judge: 'always' },
    )
    const [clause] = explainDraft(analysis).clausesOf(analysis.draft.blocks.length - 1)
    const [judgement] = clause?.judgements ?? []
    assert.ok(judgement)
    assert.equal(judgement.isNear, false)
    const said = (reader: Language): string => sentenceOf(judgement, quoteOf(analysis.draft), reader)
    assert.equal(said('en'), 'Mentions compute: what a term means commits to nothing.')
    assert.equal(said('zh'), '提到算力：这是解释用语，不作安排。')
  })
})

describe('a row of a budget', () => {
  const measures = (head: string, row: string, language: Language): readonly string[] =>
    last(`${heads[language]}| ${head} |\n|${' --- |'.repeat(head.split('|').length)}\n| ${row} |\n`).measures

  it('is no measure: a bare name and figures', () => {
    assert.deepEqual(measures('Line | 2027 | 2028 | Sum', 'Models | 4 | 4 | 8', 'en'), [])
    assert.deepEqual(measures('Line | Budget ($m)', 'Computing | 12.5', 'en'), [])
    assert.deepEqual(measures('项目 | 2027年 | 2028年 | 合计', '算力 | 400 | 400 | 800', 'zh'), [])
    assert.deepEqual(measures('项目 | 预算（万元）', '大模型 | 400', 'zh'), [])
  })

  it('is one where it says what is done, or what is to be reached', () => {
    const isOfSums = (head: string): boolean => {
      const draft = parseDraft(`${heads.en}| ${head} |\n|${' --- |'.repeat(head.split('|').length)}\n| a | 1 |\n`)
      return contextKey(draft, draft.blocks.length - 1).isOfSums === true
    }
    assert.equal(isOfSums('Line | 2027 | 2028'), true)
    for (const head of ['Indicator | 2027 | 2028', 'Line | Owner | 2027', '指标 | 2027年', 'A | B'])
      assert.equal(isOfSums(head), false, head)
    assert.ok(measures('项目 | 预算（万元）', '建设智能算力中心，向中小企业发放算力券 | 400', 'zh').includes('compute'))
  })
})

describe('what is no opening of a draft', () => {
  it('is a table of tasks ahead of the first heading', () => {
    const draft = (head: string): string =>
      `# 青岚市人工智能创新发展工作要点\n\n全市上下一心。\n\n| ${head} |\n|${' --- |'.repeat(head.split('|').length)}\n| 1 | 陶瓷大模型 | 市工信局 |\n\n## 说明\n\n按月报送。\n`
    const roles = (text: string): string[] => {
      const { blocks, outline } = parseDraft(text)
      return blocks.map((_, index) => roleAt(outline, index))
    }
    assert.deepEqual(roles(draft('序号 | 工作任务 | 牵头单位')).slice(1, 4), ['preamble', 'measure', 'measure'])
    assert.deepEqual(roles(draft('序号 | 产品 | 单位')).slice(1, 4), ['preamble', 'preamble', 'preamble'])
    const list = (lead: string): string =>
      `# AI Plan of Lowmoor\n\n${lead}\n\n- open the map;\n- train staff.\n\n## Notes\n\nNone.\n`
    assert.deepEqual(roles(list('By 2029 the Council will:')).slice(1, 4), ['preamble', 'measure', 'measure'])
    assert.deepEqual(roles(list('This plan rests on:')).slice(1, 4), ['preamble', 'preamble', 'preamble'])
  })

  it('is read so after each edit', () => {
    const analyzer = createAnalyzer()
    const roles = (head: string): string[] => {
      const text = `# Plan of Lowmoor\n\n| ${head} |\n| --- | --- |\n| Open data | June |\n\n## Notes\n\nNone.\n`
      const { draft } = analyzer.analyze(text)
      return draft.blocks.slice(1, 3).map((_, index) => roleAt(draft.outline, index + 1))
    }
    assert.deepEqual(roles('Item | When'), ['preamble', 'preamble'])
    assert.deepEqual(roles('Action | When'), ['measure', 'measure'])
    assert.deepEqual(roles('Item | When'), ['preamble', 'preamble'])
    assert.deepEqual(roles('Term | Meaning'), ['definition', 'definition'])
  })
})
