import assert from 'node:assert/strict'
import { sumsIn } from '../../../../server/src/facts/particulars/sums.ts'
import type { Language } from '../../../../server/src/framework/types.ts'

/** Text, and its sums: the words, value, currency, bound. */
const examples: readonly (readonly [string, Language, ...string[]])[] = [
  ['给予最高500万元补助。', 'zh', '最高500万元 5000000 CNY most'],
  ['补助不超过100万元。', 'zh', '不超过100万元 1000000 CNY most'],
  ['总投资12.5亿元。', 'zh', '12.5亿元 1250000000 CNY exact'],
  ['投资3000万元以上，约合400万美元。', 'zh', '3000万元以上 30000000 CNY least', '400万美元 4000000 USD exact'],
  ['每人1,500元。', 'zh', '1,500元 1500 CNY exact'],
  ['投资约3亿元。', 'zh', '约3亿元 300000000 CNY about'],
  ['投资3亿元左右。', 'zh', '3亿元左右 300000000 CNY about'],
  ['投资超3亿元。', 'zh', '超3亿元 300000000 CNY least'],
  ['涉及3元素。', 'zh'],
  ['一元化管理。', 'zh'],
  ['Up to $2 million in grants.', 'en', 'Up to $2 million 2000000 USD most'],
  ['It costs £400bn, or 5 million euros.', 'en', '£400bn 400000000000 GBP exact', '5 million euros 5000000 EUR exact'],
  ['It pays at least $3 million.', 'en', 'at least $3 million 3000000 USD least'],
  ['It pays about $3 million.', 'en', 'about $3 million 3000000 USD about'],
  ['It pays HK$2 million and A$1,500.50.', 'en', 'HK$2 million 2000000 HKD exact', 'A$1,500.50 1500.5 AUD exact'],
  [
    'It must not exceed 3 trillion yuan, or £30k.',
    'en',
    'not exceed 3 trillion yuan 3000000000000 CNY most',
    '£30k 30000 GBP exact',
  ],
  [
    'It pays 200 million kroner, NOK 40 million and kr. 500,000.',
    'en',
    '200 million kroner 200000000 kroner exact',
    'NOK 40 million 40000000 NOK exact',
    'kr. 500,000 500000 kroner exact',
  ],
  [
    'It pays up to INR 50 crore, Rs 2 lakh and 30 million Chilean pesos.',
    'en',
    'up to INR 50 crore 500000000 INR most',
    'Rs 2 lakh 200000 INR exact',
    '30 million Chilean pesos 30000000 Chilean pesos exact',
  ],
  [
    'It pays 40 million EUR, or AU$3 million.',
    'en',
    '40 million EUR 40000000 EUR exact',
    'AU$3 million 3000000 AUD exact',
  ],
  ['It pays an additional $3 million.', 'en', 'an additional $3 million 3000000 USD exact'],
  ['It trains 3 million people, and weighs 3 pounds.', 'en'],
  ['A sign $ alone.', 'en'],
  ['It costs nothing.', 'en'],
]

describe('sums', () => {
  for (const [text, language, ...sums] of examples)
    it(text, () =>
      assert.deepEqual(
        sumsIn(text, language).map(
          ({ start, end, value, currency, bound }) => `${text.slice(start, end)} ${value} ${currency} ${bound}`,
        ),
        sums,
      ),
    )

  it('share one empty list', () => assert.equal(sumsIn('完善机制。', 'zh'), sumsIn('Improve it.', 'en')))
})
