import assert from 'node:assert/strict'
import { formatHanNumeral, parseHanNumeral } from '../../../server/src/text/numbering/han-numeral.ts'
import { formatRoman, parseRoman } from '../../../server/src/text/numbering/roman-numeral.ts'

describe('Chinese numerals', () => {
  it('are written as official documents write them', () => {
    const written: [number, string][] = [
      [0, '零'],
      [10, '十'],
      [12, '十二'],
      [20, '二十'],
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [219, '二百一十九'],
      [1000, '一千'],
      [1001, '一千零一'],
      [1010, '一千零一十'],
      [1203, '一千二百零三'],
      [9999, '九千九百九十九'],
    ]
    for (const [number, text] of written) assert.equal(formatHanNumeral(number), text)
  })

  it('are read back, all of them', () => {
    for (let number = 0; number <= 9999; number++) assert.equal(parseHanNumeral(formatHanNumeral(number)), number)
  })

  it('are read in other forms', () => {
    const read: [string, number][] = [
      ['二〇二五', 2025],
      ['一〇三', 103],
      ['一百二', 120],
      ['一千二', 1200],
      ['一百十二', 112],
      ['两百', 200],
      ['〇', 0],
    ]
    for (const [text, number] of read) assert.equal(parseHanNumeral(text), number, text)
  })

  it('are nothing else', () => {
    for (const text of [
      '',
      '百',
      '十百',
      '一二三四五',
      '一十十',
      '二百零',
      '一百零零二',
      '第一',
      '一 二',
      'x',
      '一百千',
    ])
      assert.equal(parseHanNumeral(text), null, text)
  })
})

describe('Roman numerals', () => {
  it('are read back', () => {
    for (let number = 1; number < 4000; number++) assert.equal(parseRoman(formatRoman(number)), number)
    assert.equal(parseRoman('XIV'), 14)
  })

  it('are nothing else', () => {
    for (const text of ['', 'iiii', 'vx', 'ic', 'a', 'xa', 'mmmmm']) assert.equal(parseRoman(text), null, text)
  })
})
