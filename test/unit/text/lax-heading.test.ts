import assert from 'node:assert/strict'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { blocksOf } from './source-of.ts'

const told = (text: string, format: TextFormat): string[] =>
  blocksOf(text, format).map(({ kind, level, prose }) => `${kind === 'heading' ? level : '-'} ${prose.text}`)

describe('a heading without a space after its marks', () => {
  for (const format of ['markdown', 'plain'] as const) {
    it(`is one where Chinese or a number follows (${format})`, () => {
      for (const [text, ...expected] of [
        ['#临川市关于推进人工智能创新应用的实施意见', '1 临川市关于推进人工智能创新应用的实施意见'],
        ['##一、重点任务', '2 一、重点任务'],
        ['###（一）建设平台，开放100个。', '3 （一）建设平台，开放100个。'],
        ['##　总则', '2 总则'],
        ['#　总则', '1 总则'],
        ['＃总则', '1 总则'],
        ['＃＃　一、总则', '2 一、总则'],
        ['＃ Purpose', '1 Purpose'],
        ['##1. Purpose', '2 1. Purpose'],
        ['##2.1 数据', '2 2.1 数据'],
        ['#1. Purpose', '1 1. Purpose'],
        ['#一、 重点任务', '1 一、 重点任务'],
        ['##“数据要素”行动', '2 “数据要素”行动'],
        ['##一、重点任务##', '2 一、重点任务'],
        ['##⼀、總則', '2 一、总则'],
        ['##\u00a0Purpose', '2 Purpose'],
      ] as const)
        assert.deepEqual(told(text, format), expected, text)
    })

    it(`is none where a hashtag or something else is meant (${format})`, () => {
      for (const text of [
        '#AI',
        '#hashtag',
        '#include',
        '#人工智能 正在改变世界',
        '#人工智能正在改变世界。',
        '#人工智能# 发布',
        '#算力 #数据',
        '#1 in the world',
        '##Purpose',
        '#######一、总则',
        '#(',
        '#',
        '##　',
      ])
        assert.ok(
          told(text, format).every((block) => block.startsWith('-')),
          text,
        )
    })
  }

  it('ends the paragraph above it where it has two marks or more', () => {
    assert.deepEqual(told('落实好。\n##二、保障措施\n各区要抓好落实。', 'markdown'), [
      '- 落实好。',
      '2 二、保障措施',
      '- 各区要抓好落实。',
    ])
    assert.deepEqual(told('发布于\n#人工智能', 'markdown'), ['- 发布于 #人工智能'])
    assert.deepEqual(told('> ##一、甲\n> 乙', 'markdown'), ['2 一、甲', '- 乙'])
    assert.deepEqual(told('- ##一、甲\n- 乙', 'markdown'), ['2 一、甲', '- 乙'])
    assert.deepEqual(told('##一、甲\n##二、乙\n| a |\n|---|', 'markdown'), ['2 一、甲', '2 二、乙', '- a'])
  })

  it('in plain text is one with a space too', () => {
    assert.deepEqual(told('# 某市方案\n\n## 一、任务\n\n建设平台。', 'plain'), [
      '1 某市方案',
      '2 一、任务',
      '- 建设平台。',
    ])
  })
})
