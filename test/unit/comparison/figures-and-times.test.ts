import assert from 'node:assert/strict'
import { became } from './sentences.ts'

describe('what a sentence says of lengths of time, dates and how often', () => {
  it('is of substance where the length is another', () => {
    assert.deepEqual(became('登记证书有效期为5年。', '登记证书有效期为3年。'), ['+ 数字调低：“5年”改为“3年”'])
    assert.deepEqual(became('运行日志保存6个月。', '运行日志保存3个月。'), ['+ 数字调低：“6个月”改为“3个月”'])
    assert.deepEqual(became('Operators keep the logs for ten years.', 'Operators keep the logs for five years.'), [
      '+ figure lowered: “ten years” became “five years”',
    ])
    assert.deepEqual(became('运行日志保存十二个月。', '运行日志保存一年。'), ['“十二个月”改为“一年”'])
  })

  it('is of substance where a day is another, with a year or without one', () => {
    assert.deepEqual(
      became('目录于每年6月30日前更新。', '目录于每年9月30日前更新。'),
      ['+ 时限推后：“6月30日前”改为“9月30日前”'].map((line) => line.replace('时限', '日期')),
    )
    assert.deepEqual(became('本方案自2026年5月1日起施行。', '本方案自2026年7月1日起施行。'), [
      '+ 日期推后：“自2026年5月1日起”改为“自2026年7月1日起”',
    ])
    assert.deepEqual(became('The plan takes effect on 1 January 2027.', 'The plan takes effect on 1 July 2026.'), [
      '+ earlier date: “1 January 2027” became “1 July 2026”',
    ])
  })

  it('is wording under a document', () => {
    assert.deepEqual(became('2026年3月18日', '2026年3月27日'), ['日期推后：“2026年3月18日”改为“2026年3月27日”'])
  })

  it('is of substance where something is done more or less often', () => {
    assert.deepEqual(became('市数据局每年对方案开展评估。', '市数据局对方案开展评估。'), ['+ 删去频次“每年”'])
    assert.deepEqual(became('市数据局每季度公布目录。', '市数据局每半年公布目录。'), [
      '+ 频次降低：“每季度”改为“每半年”',
    ])
    assert.deepEqual(became('The board shall meet every quarter.', 'The board shall meet twice a year.'), [
      '+ less often: “every quarter” became “twice a year”',
    ])
  })

  it('is wording where the same is said in other words', () => {
    assert.deepEqual(became('三年引进高层次人才200名。', '三年内引进高层次人才200名。'), ['“三年”改为“三年内”'])
    assert.deepEqual(became('The fund will be £1.5 billion.', 'The fund will be £1,500 million.'), [
      '“£1.5 billion” became “£1,500 million”',
    ])
    assert.deepEqual(became('The office shall report by 30 June 2026.', 'The office shall report by June 30, 2026.'), [
      '“by 30 June 2026” became “by June 30, 2026”',
    ])
  })
})

describe('what a sentence says of figures', () => {
  it('is of substance in Chinese numerals too', () => {
    assert.deepEqual(became('数据产业规模翻两番。', '数据产业规模翻一番。'), ['+ 数字调低：“翻两番”改为“翻一番”'])
    assert.deepEqual(became('委员中专家不少于三分之一。', '委员中专家不少于四分之一。'), [
      '+ 数字调低：“三分之一”改为“四分之一”',
    ])
    assert.deepEqual(became('数据产业增速达到百分之三十。', '数据产业增速达到百分之二十。'), [
      '+ 数字调低：“百分之三十”改为“百分之二十”',
    ])
  })

  it('is told with the words that make it a floor or a ceiling, where those have changed', () => {
    assert.deepEqual(became('培育企业30家。', '培育企业30家以上。'), ['+ 指标改动：“30家”改为“30家以上”'])
    assert.deepEqual(became('算力规模不少于20EFLOPS。', '算力规模不超过20EFLOPS。'), [
      '+ 下限改为上限：“不少于20EFLOPS”改为“不超过20EFLOPS”',
    ])
  })
})

describe('words that only one format shows', () => {
  it('have not gone', () => {
    assert.deepEqual(became('市数据局优化资源，实现共享。', '市数据局优化资源，实现`共享`。'), [])
    assert.deepEqual(became('市数据局优化资源，实现`共享`。', '市数据局优化资源，实现共享。'), [])
    assert.equal(became('市数据局优化资源，实现共享。', '市数据局优化资源，实现`开放`。').length, 1)
  })
})
