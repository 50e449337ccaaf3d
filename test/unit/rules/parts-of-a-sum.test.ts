import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

const titles: Readonly<Record<Language, string>> = {
  zh: '# 滨江市人工智能发展行动方案\n\n## 一、重点任务\n\n',
  en: '# Haizhou AI Action Plan\n\n## 1. Actions\n\n',
}

/** The total that sum-mismatch reports, and what it says the parts come to. */
function said(sentence: string, language: Language): string[] {
  const text = `${titles[language]}${sentence}\n`
  return createAnalyzer()
    .analyze(text)
    .findings.filter(({ rule }) => rule === 'sum-mismatch')
    .map((finding) => `${text.slice(finding.span.start, finding.span.end)}: ${renderMessage(finding, language)}`)
}

const wrong: readonly (readonly [Language, string, string])[] = [
  [
    'zh',
    '市财政安排资金3000万元，其中数据建设1800万元、算力建设1100万元。',
    '3000万元: 各项之和为2900万元，与“3000万元”不符。',
  ],
  [
    'zh',
    '安排资金3,000万元，其中：数据1,800万元，算力1,300万元。',
    '3,000万元: 各项之和为3,100万元，与“3,000万元”不符。',
  ],
  [
    'en',
    'The plan will cost $6,500,000, of which $4,000,000 is for data and $3,500,000 is for skills.',
    '$6,500,000: The parts of “$6,500,000” add up to $7,500,000.',
  ],
  [
    'en',
    'The Act grants $6,500,000, of which $4,000,000 is for the register under section 6 of this Act and $3,500,000 is for the Office.',
    '$6,500,000: The parts of “$6,500,000” add up to $7,500,000.',
  ],
  [
    'en',
    'The plan will cost 1,150 million kroner, of which 400 million is for data, 450 million for computing and 350 million for skills.',
    '1,150 million kroner: The parts of “1,150 million kroner” add up to 1,200 million kroner.',
  ],
  [
    'en',
    'The Fund has INR 50 crore, of which INR 30 crore is for data and INR 25 crore for skills.',
    'INR 50 crore: The parts of “INR 50 crore” add up to INR 55 crore.',
  ],
  [
    'en',
    'The Fund has €20 million, of which €12 million is for data and €7.5 million is for skills.',
    '€20 million: The parts of “€20 million” add up to €19.5 million.',
  ],
]

const right: readonly (readonly [Language, string])[] = [
  ['zh', '市财政安排资金3000万元，其中数据建设1800万元、算力建设1200万元。'],
  ['zh', '市财政安排资金3000万元，其中数据建设1800万元、算力建设600万元。'],
  ['zh', '全市有企业100家，其中大型企业60家、中型企业36家。'],
  ['zh', '市财政安排资金3000万元，其中数据建设1800万元、算力建设1100万元，其余用于培训。'],
  [
    'en',
    'The Fund has €20 million, of which €12 million is for data, mostly in ports, and €7.5 million is for skills.',
  ],
  ['en', 'The Fund has NOK 50 million, of which 30 million people and 40 million homes have seen nothing.'],
  ['en', 'The Fund has NOK 50 million, of which €30 million is for data and €40 million for skills.'],
  ['en', 'The Fund has $50 million, of which $30 million is under $40 million.'],
]

describe('the parts of a sum', () => {
  for (const [language, sentence, ...findings] of wrong)
    it(`are added up: ${sentence}`, () => assert.deepEqual(said(sentence, language), findings))
  for (const [language, sentence] of right)
    it(`are left alone: ${sentence}`, () => assert.deepEqual(said(sentence, language), []))
})
