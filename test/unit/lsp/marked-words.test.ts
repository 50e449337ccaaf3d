import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { markedWords, type WordKind } from '../../../server/src/lsp/features/marks/marked-words.ts'

/** The paragraphs of a draft with what is marked between ⟦ and ⟧, after its kind. */
function marked(text: string): string[] {
  const { draft, facts, pack } = createAnalyzer().analyze(text)
  return draft.blocks.map((block, index) => {
    let shown = ''
    let at = 0
    for (const { kind, start, end } of markedWords(block, facts[index], draft.language, pack)) {
      shown += `${block.prose.text.slice(at, start)}⟦${short[kind]} ${block.prose.text.slice(start, end)}⟧`
      at = end
    }
    return shown + block.prose.text.slice(at)
  })
}

const short: Readonly<Record<WordKind, string>> = {
  data: 'D',
  compute: 'C',
  algorithm: 'A',
  talent: 'T',
  institutions: 'I',
  modality: 'must',
  owner: 'who',
  deadline: 'when',
  figure: 'figure',
  citation: 'cited',
}

describe('the words of a draft that are told apart', () => {
  it('are terms by dimension, owners, dates, figures, modal words and citations', () =>
    assert.deepEqual(
      marked(
        '# 滨江市人工智能行动方案\n\n依据《滨江市数据条例》（滨政发〔2025〕3号），市数据局应当在2026年底前建成高质量数据集。\n\n到2027年，核心产业规模达到500亿元。企业不得泄露个人信息。（责任单位：市数据局、市科技局）\n',
      ),
      [
        '滨江市人工智能行动方案',
        '依据⟦cited 《滨江市数据条例》（滨政发〔2025〕3号）⟧，⟦who 市数据局⟧⟦must 应当⟧⟦when 在2026年底前⟧建成⟦D 高质量数据集⟧。',
        '⟦when 到2027年⟧，核心产业规模达到⟦figure 500亿元⟧。企业⟦must 不得⟧泄露⟦D 个人信息⟧。（责任单位：⟦who 市数据局⟧、⟦who 市科技局⟧）',
      ],
    ))

  it('are none in headings, run-in ones too', () =>
    assert.deepEqual(marked('# 工作方案\n\n## 一、数据开放\n\n（一）建设算力平台。建设智算中心。\n').slice(1), [
      '一、数据开放',
      '（一）建设算力平台。建设⟦C 智算中心⟧。',
    ]))

  it('are there in English', () =>
    assert.deepEqual(
      marked(
        '# Compute Act\n\nThe Minister shall establish a computing facility within 180 days.\n\nA provider may not train foundation models on personal data.\n',
      ).slice(1),
      [
        'The ⟦who Minister⟧ ⟦must shall⟧ establish a ⟦C computing⟧ facility ⟦when within 180 days⟧.',
        'A provider ⟦must may not⟧ train ⟦A foundation models⟧ on ⟦D personal data⟧.',
      ],
    ))
})
