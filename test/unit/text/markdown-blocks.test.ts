import assert from 'node:assert/strict'
import { blocksOf } from './source-of.ts'

/** The blocks of a draft as `kind text`, a heading and the head of a table with its level. */
function blocks(text: string): string[] {
  return blocksOf(text, 'markdown').map(({ kind, level, prose }) => `${kind}${level || ''} ${prose.text}`)
}

/** By what they show: a text and its blocks, with line feeds and with carriage returns. */
const samples: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'a table': [
    ['| a |\n| - |\n| b |', ['row1 a', 'row b']],
    [
      '| 指标 | 数值 |  \n| :-- | --: | \n| 算力 | 300 |  \n\n数据',
      ['row1 指标 数值', 'row 算力 300', 'paragraph 数据'],
    ],
    ['文\n| a |\n| - |\n| b |', ['paragraph 文', 'row1 a', 'row b']],
    ['a | b\n-|-\nc', ['row1 a b', 'row c']],
    ['a\n-|', ['row1 a']],
    ['a\n:-', ['row1 a']],
    ['a\n---', ['heading2 a']],
    ['a | b\n---', ['heading2 a | b']],
    ['| a |\n| - |\nb\n===', ['row1 a', 'row b', 'row ===']],
    ['| a |\n| - |\nb\n- c', ['row1 a', 'row b', 'item1 c']],
    ['| a |\n| - |\n| b |\n---\nc', ['row1 a', 'row b', 'paragraph c']],
    ['> | a |\n> | - |\n> | b |', ['row1 a', 'row b']],
    ['- | a |\n  | - |\n  | b |', ['row1 a', 'row b']],
  ],
  'markup in the cells of a row': [
    ['| *a | b* |\n| - | - |', ['row1 *a b*']],
    ['| *a* | [b](c) | d |\n| - | - | - |\n| `e` | **f** | <!-- x -->g |', ['row1 a b d', 'row f g']],
    ['| a \\| b | c |\n| - | - |', ['row1 a | b c']],
  ],
  footnotes: [
    ['[^1]: 甲\n[^2]: 乙', ['paragraph 甲', 'paragraph 乙']],
    ['a\n[^1]: b', ['paragraph a', 'paragraph b']],
    ['[^1]: a\n    b\n\n    c', ['paragraph a b', 'paragraph c']],
    ['[^1]: a\n\n    - b\n\n    c\n\nd', ['paragraph a', 'item1 b', 'paragraph c', 'paragraph d']],
    ['- [^a]: b\n- c', ['item1 b', 'item1 c']],
    ['> [^a]: b\n>\n> c', ['quote b', 'quote c']],
  ],
  'a heading in a quote that has a line under it': [
    ['> a\n> ===', ['heading1 a']],
    ['> - `a`b\n>   ===', ['heading1 b']],
    ['> a\n> b\n> ---\n> c', ['heading2 a b', 'quote c']],
  ],
  'the box of a task': [
    ['> - [x] a', ['quote1 a']],
    ['- [ ] a\n- [x] b', ['item1 a', 'item1 b']],
    ['> [x] a', ['quote [x] a']],
  ],
  'HTML in a quote': [
    ['> </table>\n>\n> a', ['quote a']],
    ['> <div>\n> b\n> </div>\n>\n> a', ['quote b', 'quote a']],
    ['> <p>b\n> c</p>\n> <p>d</p>', ['quote b c', 'quote d']],
    ['- <p>b</p>\n  <p>c</p>\n- d', ['item1 b', 'item1 c', 'item1 d']],
    ['> <div>\n\na', ['paragraph a']],
    ['- <div>\n\n  a\n- b', ['item1 a', 'item1 b']],
    ['<b>\u00a0\na\n===', ['heading1 a']],
  ],
  'blocks of HTML': [
    ['<p style="text-indent:2em">甲</p>\n<p>乙<br>丙</p>', ['paragraph 甲', 'paragraph 乙 丙']],
    ['<h1 align="center">标题</h1>\n<h2>一、甲</h2>乙', ['heading1 标题', 'heading2 一、甲', 'paragraph 乙']],
    ['<center>甲</center>\n乙', ['paragraph 甲', 'paragraph 乙']],
    ['<ul><li>甲<ol><li>乙</li></ol></li><li>丙</li></ul>丁', ['item1 甲', 'item2 乙', 'item1 丙', 'paragraph 丁']],
    ['<div><p>甲</p><blockquote>乙</blockquote>丙</div>', ['paragraph 甲', 'quote 乙', 'paragraph 丙']],
    ['<p><u>甲</u><span class="a">乙</span> <ins>丙</ins></p>', ['paragraph 甲乙丙']],
    ['<p>甲\n乙</p>', ['paragraph 甲乙']],
    ['<p>a<b>b</b></p><p>c &amp; d</p>', ['paragraph ab', 'paragraph c & d']],
    ['<p>(a) x.\n(b) y.</p>', ['paragraph (a) x.', 'paragraph (b) y.']],
    ['<div>\n\n甲\n\n</div>', ['paragraph 甲']],
    ['甲\n<p>乙</p>\n丙', ['paragraph 甲', 'paragraph 乙', 'paragraph 丙']],
    ['<details><summary>甲</summary>乙</details>', ['paragraph 甲', 'paragraph 乙']],
    ['<p>甲值 < 乙值，且 a<b</p>', ['paragraph 甲值 < 乙值，且 a<b']],
    ['</div>\n<p>未闭合\n\n甲', ['paragraph 未闭合', 'paragraph 甲']],
  ],
  'the tables of HTML': [
    [
      '<table>\n<thead><tr><th>任务</th><th>单位</th></tr></thead>\n<tbody>\n<tr>\n<td>算力</td>\n<td>数据局</td>\n</tr>\n</tbody>\n</table>\n\n甲',
      ['row 任务 单位', 'row 算力 数据局', 'paragraph 甲'],
    ],
    ['<table><tr><td><p>算</p><p>力</p></td><td></td><td>中 心</td></tr></table>', ['row 算 力 中心']],
    [
      '<table><caption>表</caption><tr><td>甲<td>乙<tr><td>丙</table>丁',
      ['paragraph 表', 'row 甲 乙', 'row 丙', 'paragraph 丁'],
    ],
    ['<tr><td>甲</td></tr>', ['row 甲']],
    ['<td>甲</td><td>~~乙~~丙</td>', ['row 甲 丙']],
    ['<table><tr><td></td></tr></table>', []],
  ],
  'what is no text in HTML': [
    ['<script>甲</script>\n乙', ['paragraph 乙']],
    ['<div><script>甲</script>乙<style>丙\n丁</style>戊</div>', ['paragraph 乙', 'paragraph 戊']],
    ['<div><pre>甲</pre>乙<svg><text>丙</text></svg></div>', ['paragraph 乙']],
    ['<div><!-- 甲\n乙 -->丙</div>', ['paragraph 丙']],
    ['<pre>\n甲\n</pre>\n乙', ['paragraph 乙']],
    ['<?php 甲 ?>\n乙', ['paragraph 乙']],
    ['<p><del>甲</del>乙</p>', ['paragraph 乙']],
    ['<div><del><p>甲</p><p>乙</p></del><p>丙</p></div>', ['paragraph 丙']],
    ['<del>\n\n甲\n\n- 乙\n\n</del>\n\n丙', ['paragraph 丙']],
    ['<div><script>甲', []],
    ['<html><head><title>甲</title></head><body>乙</body></html>', ['paragraph 乙']],
    ['<img src="a.png" alt="甲">', []],
  ],
  'an item whose first line is blank': [
    ['- \n  a\n\n  ```\n\n- b', ['item1 a', 'item1 b']],
    ['- \n  a\n\n  b\n\n- c', ['item1 a', 'item1 b', 'item1 c']],
    ['1.  \n    a\n\n    b', ['item1 a', 'item1 b']],
    ['1) \n    ---\n\n    - data', ['item2 data']],
    ['-\n\n  a', ['paragraph a']],
  ],
  'definitions of links': [
    ['[a]\n\n[a]:\nu', ['paragraph a']],
    ['[a]\n\n[a]: u\n"t"', ['paragraph a']],
    ['[a] [b]\n\n[a]: u\n"t\nt"\n[b]: v', ['paragraph a b']],
    ['[a]\n\n[a]: u\n"t" b', ['paragraph a', 'paragraph "t" b']],
    ['[a]\n\n[a]: u "t" b', ['paragraph [a]', 'paragraph [a]: u "t" b']],
  ],
}

describe('the blocks of Markdown', () => {
  for (const [name, texts] of Object.entries(samples)) {
    it(`are told: ${name}`, () => {
      for (const [text, expected] of texts) {
        assert.deepEqual(blocks(text), expected, text)
        assert.deepEqual(blocks(text.replaceAll('\n', '\r\n')), expected, `${text}, with carriage returns`)
        assert.deepEqual(blocks(text.replaceAll('\n', '\r')), expected, `${text}, with carriage returns alone`)
      }
    })
  }
})
