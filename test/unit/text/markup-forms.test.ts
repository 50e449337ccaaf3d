import assert from 'node:assert/strict'
import { blocksOf } from './source-of.ts'

const prose = (text: string): string[] => blocksOf(text, 'markdown').map((block) => block.prose.text)

/** Drafts with their prose, as CommonMark has it: what is no markup there is text here. */
function holds(samples: Readonly<Record<string, string>>): void {
  for (const [text, read] of Object.entries(samples)) assert.deepEqual(prose(text), read === '' ? [] : [read], text)
}

describe('markup that is rare in drafts', () => {
  it('is HTML: comments, instructions, declarations, attributes of every form', () =>
    holds({
      '甲<!-->乙': '甲乙',
      '甲<!--->乙': '甲乙',
      '甲<![CDATA[丙]]>乙': '甲乙',
      '甲<!DOCTYPE x>乙': '甲乙',
      '甲<?php 丙 ?>乙': '甲乙',
      '<a _x :y="1" checked>甲</a>': '甲',
      "<a x='丙'>甲</a>": '甲',
      '<a x=丙>甲</a>': '甲',
    }))

  it('is no HTML where it is left open or malformed', () =>
    holds({
      '甲<!数据>乙': '甲<!数据>乙',
      '甲<?php 乙': '甲<?php 乙',
      '甲</b 乙': '甲</b 乙',
      '甲</3>乙': '甲</3>乙',
      '甲<b/ 丙>乙': '甲<b/ 丙>乙',
      '<a x=>甲': '<a x=>甲',
      '<a x="1"y>甲': '<a x="1"y>甲',
      '甲<a x="丙>乙': '甲<a x="丙>乙',
    }))

  it('is an address in angle brackets, of a page or for mail', () =>
    holds({
      '写信给<zhang@example.org>。': '写信给。',
      '写信给<zhang@a@b>。': '写信给<zhang@a@b>。',
      '甲<zhang@例子>乙': '甲<zhang@例子>乙',
      '甲<https://example.org/>乙': '甲乙',
    }))

  it('is a link with a destination in angle brackets, with escapes, with a title in any marks', () =>
    holds({
      '[甲](<a b>)乙': '甲乙',
      '[甲](<a\\>b>)乙': '甲乙',
      '[甲](a\\)b)乙': '甲乙',
      '[甲](a (丙))乙': '甲乙',
      '[甲](a "b\\"c")乙': '甲乙',
      "[甲](a 'b')乙": '甲乙',
    }))

  it('is no link where the destination or the title does not end', () =>
    holds({
      '[甲](<a<b>)乙': '[甲](<a)乙',
      '[甲](<a乙': '[甲](<a乙',
      '[甲](a (b(c))乙': '[甲](a (b(c))乙',
      '[甲](a "丙)乙 [丁](a "戊)': '[甲](a "丙)乙 [丁](a "戊)',
      '[甲]({{ 乙 }丙)丁': '[甲]({{ 乙 }丙)丁',
      '[甲](a x)乙': '[甲](a x)乙',
    }))

  it('is a link definition only if nothing else is on its lines', () =>
    holds({
      '[ ]: a': '[ ]: a',
      '[x]:': '[x]:',
      '[x]: a b': '[x]: a b',
      '[x]: <a>"b"': '[x]: "b"',
      '[x]: a "b': '[x]: a "b',
      '[x]: a "b" c': '[x]: a "b" c',
      '[x]: a\n"b" c': '"b" c',
      "[x]: a\n'b'": '',
    }))

  it('is a character by its number, if there is one', () =>
    holds({
      '&#25968;据': '数据',
      '&#0;甲': '\ufffd甲',
      '&#xD800;甲': '\ufffd甲',
      '&#x9999999;甲': '&#x9999999;甲',
      '&nosuch;甲': '&nosuch;甲',
    }))
})
