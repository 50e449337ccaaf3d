import assert from 'node:assert/strict'
import { foreignAbbreviations } from '../../../server/src/facts/particulars/foreign-abbreviations.ts'
import { targetSigns } from '../../../server/src/facts/particulars/target-signs.ts'
import { paragraph } from './paragraph.ts'

describe('foreign abbreviations', () => {
  /** The abbreviations of a text, those with their Chinese name beside them with an equals sign. */
  const found = (text: string): string[] =>
    foreignAbbreviations({ block: paragraph(text), language: 'zh' }).map(
      ({ name, explained }) => `${explained ? '=' : ''}${name}`,
    )

  it('are found where Latin capitals stand in Chinese text', () =>
    assert.deepEqual(found('推广MES、PaaS和IoT，建设OPC社区。'), ['MES', 'PaaS', 'IoT', 'OPC']))

  it('are explained by a name before or after', () =>
    assert.deepEqual(
      found('边缘计算（Mobile Edge Computing，MEC）、制造执行系统（以下简称MES），OA：办公系统，BIM（建筑模型），MR'),
      ['=MEC', '=MES', '=OA', '=BIM', 'MR'],
    ))

  it('are no codes, units, models, addresses, names of works and products', () =>
    assert.deepEqual(
      found(
        'ISO 9001、GB/T 4754、3.2亿GB、500 MW、MR800、AAA级、Ⅱ类、III级、XX市、a@ABC.com、《MES指南》、“MES”、YonSuite、New York',
      ),
      [],
    ))
})

describe('the signs of targets', () => {
  const found = (text: string): string[] =>
    targetSigns({ block: paragraph(text), language: 'zh' }).map(({ kind, words }) => `${kind} ${words}`)

  it('are vague phrases', () =>
    assert.deepEqual(found('到2027年5月1日，5G能力显著提升，“十四五”效率大幅度提高。'), [
      'vague 显著提升',
      'vague 大幅度提高',
    ]))

  it('are figures', () => {
    for (const text of ['达到500个', '增长9.5%', '百分之十', '翻一番', '建成三个中心', '降到1,000元'])
      assert.equal(found(text).length, 1, text)
  })
})
