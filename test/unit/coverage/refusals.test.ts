import assert from 'node:assert/strict'
import { promisesNothing } from '../../../server/src/coverage/verdict/refusal.ts'

const nothing = {
  en: [
    'We will not fund a new supercomputer.',
    'The department will not take on further data scientists.',
    'The government does not propose to set up a regulator for AI.',
    'We have no plans to pay for places at universities abroad.',
    'The government sees no case for funding open-source models.',
    'The council has decided against renting accelerators this year.',
    'No money is set aside for chips in this budget.',
    'Councils will not be required to share their records.',
    'Universities asked the government to build a supercomputer.',
    'Two charities proposed that hospitals should publish their records.',
    'Some unions demanded a ban on ranking software in hiring.',
  ],
  zh: ['本年度暂不设立数据交易所。', '市里不拟新建超算中心。', '各县不必共享台账。', '目前没有引进外籍教授的计划。'],
}

const something = {
  en: [
    'We will not sell personal records, and will end the contracts under which this is done.',
    'The agency will not use face recognition in public places.',
    'Departments shall not send personal data to services abroad.',
    'No agency may keep location traces for longer than thirty days.',
    'Universities asked for a supercomputer, and we will build one by 2028.',
    'The Office will not only publish datasets but also train staff.',
    'Developers shall publish the tests that the regulator asked for.',
    'As the review recommended, set up a standing council.',
    'Data are to be published as called for by the Act.',
    'The proposed centre opens in May.',
    'The agency will not develop or use systems that score citizens.',
    'Include a duty to share computing in the rules proposed under section 4.',
  ],
  zh: [
    '减少不必要的数据采集。',
    '暂不具备条件的县，可以租用市级算力。',
    '暂不公开的数据应当登记。',
    '没有明确场景的计划，不予立项。',
    '不得出售个人信息。',
    '原则上不再新建政务机房。',
    '企业无需重复提交数据。',
    '不断扩大算力规模。',
  ],
}

describe('a clause that refuses, exempts, or says what others asked for', () => {
  for (const language of ['en', 'zh'] as const) {
    for (const clause of nothing[language])
      it(`promises nothing: ${clause}`, () => assert.ok(promisesNothing(clause, language)))
    for (const clause of something[language])
      it(`is told from one that orders or bans: ${clause}`, () => assert.ok(!promisesNothing(clause, language)))
  }
})
