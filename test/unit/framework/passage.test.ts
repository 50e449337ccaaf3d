import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findPassage, readPassages } from '../../../server/src/framework/passage.ts'

const copy = `# 标题

\`[abstract]\` 摘要的文字。

## 二、第二部分

### （一）甲节

\`[2.1#1]\` 甲节第一段，
折成两行。

### (二) 乙节

#### 1.　小目

\`[2.2.1#1]\` 小目的段落。

## 四、第四部分

### （二）丙节

\`[4.2#1]\` 丙节第一段。
`

describe('a passage of the reader’s copy', () => {
  it('is found by the locus before it', () => {
    assert.equal(findPassage(copy, 'abstract'), '摘要的文字。')
    assert.equal(findPassage(copy, '2.1#1'), '甲节第一段，\n折成两行。')
    assert.equal(findPassage(copy, '2.2.1#1'), '小目的段落。')
    assert.equal(findPassage(copy, '4.2#1'), '丙节第一段。')
  })

  it('is found where lines end in CR LF', () => {
    assert.equal(findPassage(copy.replaceAll('\n', '\r\n'), '4.2#1'), '丙节第一段。')
  })

  it('is the heading, at a heading’s locus', () => {
    assert.equal(findPassage(copy, '2'), '二、第二部分')
    assert.equal(findPassage(copy, '2.2'), '(二) 乙节')
    assert.equal(findPassage(copy, '2.2.1'), '1.　小目')
    assert.equal(findPassage(copy, '4.2'), '（二）丙节')
  })

  it('is null where there is none', () => {
    assert.equal(findPassage(copy, '4.3#1'), null)
    assert.equal(findPassage('', '4.2#1'), null)
    assert.equal(findPassage('### （二）没有上级的标题', '2'), null)
  })

  it('is looked for in any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => readPassages(text).size >= 0))
  })
})
