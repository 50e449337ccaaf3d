import { check } from './sample.ts'

describe('sections counted above decimals by a number without a mark', () => {
  const draft = `滨江市数据规划 ‹title preamble›

1　总体要求 ‹h1 principle decimal:1›

坚持需求牵引，以应用带动数据平台和接口的建设与开放。 ‹p principle›

2　主要任务 ‹h1 measure decimal:2›

2.1　归集数据 ‹h2 decimal:1›

2.1.1　编制目录 ‹h3 decimal:1›

按季编制公共数据目录，由各部门报送并向全社会公开。 ‹p›

2.2　公共平台 ‹h2 decimal:2›

建设全市统一的公共数据平台，向中小企业开放各类接口。 ‹p›

3　大数据人才 ‹h1 decimal:3›

引进大数据人才，对高层次人才按规定给予安家补贴。 ‹p›
`

  it('are headings, with decimals below them or text', () => {
    check(draft)
  })

  it('are headings on single lines, also in Markdown', () => {
    check(draft.replaceAll('\n\n', '\n').replace('滨江市数据规划 ‹title preamble›\n', '# 滨江市数据规划 ‹title›\n\n'))
  })

  it('are no amounts, and no rows of lists', () => {
    check(`${draft}
经费预算 ‹p›

4　设备购置　200万元 ‹p›

5　人员经费　100万元 ‹p›

6　其他支出 ‹p›

合计300万元。 ‹p›

4　其他支出 ‹p›

5　培训 ‹p›

4 个月内完成。 ‹p›

完成后验收。 ‹p›
`)
  })

  it('are not known where no decimal is right below one', () => {
    check(`滨江市数据规划 ‹title›

1　平台 ‹p›

建设数据平台。 ‹p›

2　人才 ‹p›

引进数据人才。 ‹p›
`)
  })
})
