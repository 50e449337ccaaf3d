import assert from 'node:assert/strict'
import { readBlock } from '../../../server/src/facts/extract-facts.ts'
import { contextKey } from '../../../server/src/text/model/context.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** By clause: its role, and the words of the vocabulary that a predicate governs. */
function readingsOf(text: string): string[] {
  const draft = parseDraft(text)
  return draft.blocks.flatMap((block, index) =>
    readBlock(block, contextKey(draft, index), draft.language).clauses.map(({ role, tokens }) =>
      [role, ...tokens.filter(({ commitment }) => commitment !== null).map(({ entry }) => entry.text)].join(' '),
    ),
  )
}

const cases: readonly (readonly [text: string, reading: string])[] = [
  ['建设城市级公共数据开放平台。', 'open 公共数据开放平台'],
  ['完善数据、算力和人才政策。', 'open 数据 算力 人才政策'],
  ['依托超算中心，建设行业数据集。', 'open 行业数据集'],
  ['围绕纺织工艺方向研发行业模型。', 'open 行业模型'],
  ['将数据标注纳入重点扶持范围。', 'open 数据标注'],
  ['人工智能应用分级管理办法由市科技部门制定。', 'open 人工智能应用 管理办法'],
  ['到2027年，全市算力规模达到5000PFLOPS。', 'open 算力'],
  ['目前，应当加快布局智算中心。', 'open 智算中心'],
  ['尚未建立公共数据目录。', 'open'],
  ['已建成智算中心两座。', 'open'],
  ['算力规模显著提升。', 'background'],
  ['近年来，本县出台数据条例，引进一批人才。', 'background'],
  ['为促进数据流通，规范算法应用，制定本办法。', 'purpose'],
  ['本办法所称个人信息，是指与自然人有关的各种信息。', 'definition'],
  ['违反规定泄露个人信息的，处十万元以下罚款。', 'penalty'],
  ['出口机器学习软件，应当符合有关法律、行政法规的规定。', 'referral'],
  ['The agency must protect personal data.', 'open protect personal data'],
  ['Personal data shall be encrypted.', 'open personal data'],
  ['To attract AI talent, the ministry shall build data centres.', 'open build data centres'],
  ['Create a pool of staff that will build and use AI products.', 'open pool staff'],
  ['Fund compute vouchers for universities.', 'open compute vouchers'],
  ['Datasets will be published by 2027.', 'open datasets'],
  ['Agencies are not required to publish datasets.', 'open'],
  ['If rates fall, investors will build data centres.', 'open'],
  ['Nothing in this order shall restrict the use of datasets.', 'open'],
  ['Computing power has grown fast in recent years.', 'open'],
  ['The term "dataset" means a collection of records.', 'definition'],
]

describe('what a predicate governs', () => {
  for (const [text, reading] of cases) it(text, () => assert.deepEqual(readingsOf(text), [reading]))
})

/** Sentences of one block, each with its reading. */
const going: readonly (readonly [string, string])[][] = [
  [
    ['本办法所称算力券，是指用于购买算力的凭证。', 'definition'],
    ['算力券由企业按需领取。', 'definition'],
    ['建设智算中心。', 'open 智算中心'],
    ['算力券由企业按需领取。', 'open'],
  ],
  [
    ['本办法所称算力券，是指用于购买算力的凭证。', 'definition'],
    ['算力券应当向社会公开。', 'open 算力券'],
  ],
  [
    ['The term "model card" means a description of a model. ', 'definition'],
    ['Model cards are most often written by those who train a model. ', 'definition'],
    ['Agencies shall publish datasets. ', 'open publish datasets'],
  ],
]

describe('what follows a definition in its paragraph', () => {
  for (const sentences of going) {
    it(sentences.map(([, reading]) => reading).join(' | '), () =>
      assert.deepEqual(
        readingsOf(sentences.map(([text]) => text).join('')),
        sentences.map(([, reading]) => reading),
      ),
    )
  }
})
