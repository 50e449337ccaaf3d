import assert from 'node:assert/strict'
import { scan } from '../../../server/src/facts/clause/tokens.ts'
import { emptyPack } from '../../../server/src/framework/pack.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { quotableWords, wholeWords } from '../../../server/src/weighing/explain/whole-words.ts'

describe('the words of a run of characters', () => {
  const widened = (marked: string): string => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
    const text = marked.replace(/[[\]]/g, '')
    const found = wholeWords(text, { start, end }, scan(text, 'zh', emptyPack).tokens)
    return text.slice(found.start, found.end)
  }

  it('are the words of the vocabulary that it cuts, without marks', () => {
    assert.equal(widened('建设智能[算力]中心。'), '智能算力')
    assert.equal(widened('建设平台[，做]大产业'), '做大')
  })

  it('are those of the language where the vocabulary has none', () => {
    assert.equal(widened('做大产业规[模。]'), '规模')
    assert.equal(widened('落实《中华人民共和国数[据安]全法》'), '数据安全')
    assert.equal(widened('，[模]，'), '模')
    assert.equal(widened('use [A] B'), 'A')
  })
})

describe('the words of a run that a reader would quote', () => {
  const quoted = (marked: string, language: Language): string | null => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
    const text = marked.replace(/[[\]]/g, '')
    const found = quotableWords(text, { start, end }, scan(text, language, emptyPack).tokens, language)
    return found && text.slice(found.start, found.end)
  }

  it('begin and end with words that say something', () => {
    assert.equal(quoted('推动人工智[能与]制造业融合。', 'zh'), '人工智能')
    assert.equal(quoted('提升办案[的质量]', 'zh'), '质量')
    assert.equal(quoted('每年发布20[个人工智能应用场景]。', 'zh'), '人工智能应用场景')
    assert.equal(quoted('服务[个人信息]主体。', 'zh'), '个人信息')
    assert.equal(quoted('It protects [the privacy] of patients.', 'en'), 'privacy')
    assert.equal(quoted('How [research is] done here.', 'en'), 'research')
    assert.equal(quoted('Plans [, and teachers] learn.', 'en'), 'teachers')
  })

  it('are none where there are no others', () => {
    assert.equal(quoted('是乡镇[的，]也是', 'zh'), null)
    assert.equal(quoted('提升办案[的质]效', 'zh'), null)
    assert.equal(quoted('what [is the] matter', 'en'), null)
  })
})
