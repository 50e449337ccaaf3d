import assert from 'node:assert/strict'
import { told } from './compared.ts'

describe('references that follow a new number', () => {
  const order = (data: string, ...more: readonly string[]): string =>
    [
      '# Executive Order on River Data',
      '**Section 1.** *Purpose.* The State will use data with care.',
      '**Sec. 2.** *Data.* The Chief Data Officer shall publish an inventory of all State datasets.',
      ...more,
      `**Sec. ${more.length + 3}.** *Safeguards.* The Attorney General shall issue guidance on automated decisions.`,
      `**Sec. ${more.length + 4}.** *Council.* The Chief of Staff shall convene a council to oversee sections 2 through ${data} of this order.`,
      `**Sec. ${more.length + 5}.** *Funds.* The Treasurer shall report on all expenses each year.`,
    ].join('\n\n')
  const computing = '**Sec. 3.** *Computing.* The Secretary of Commerce shall build a shared facility for universities.'

  it('are no figures', () => {
    const found = told(order('3'), order('4', computing), 'en')
    assert.ok(found.includes('renumbered -: cross-references follow the new numbers'), found.join('\n'))
    assert.doesNotMatch(found.join('\n'), /figure/)
  })

  it('are a change where they name something else', () => {
    const found = told(order('3'), order('5', computing), 'en').join('\n')
    assert.doesNotMatch(found, /cross-references follow|figure/)
    assert.match(found, /“3” became “5”/)
  })

  it('follow items and decimals', () => {
    const opinion = (...more: readonly string[]): string =>
      [
        '# 滨江市数据发展意见',
        '（一）建设公共数据平台。市数据局牵头建设平台。',
        ...more,
        `（${more.length === 0 ? '二' : '三'}）培养数据人才。市人社局每年组织培训。`,
        `（${more.length === 0 ? '三' : '四'}）加强督促检查。市政府办公室对第（${more.length === 0 ? '二' : '三'}）项进展按季通报。`,
      ].join('\n\n')
    const found = told(opinion(), opinion('（二）布局算力中心。市工信局建设智算中心。'))
    assert.ok(
      found.some((line) => /^renumbered （四）加强督促检查: 引用的条号随编号调整$/.test(line)),
      found.join('\n'),
    )
  })
})
