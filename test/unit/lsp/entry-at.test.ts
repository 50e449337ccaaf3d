import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { glossary } from '../../../server/src/framework/data.generated.ts'
import { entryAt } from '../../../server/src/lsp/features/hover/entry-at.ts'

const chinese = `# 滨江市人工智能赋能科技创新行动方案

## 一、重点任务

（一）市科技局对重点项目实行揭榜挂帅，推动**产学研**合作，健全评价制度，2026年底前建成3个中试平台。

（二）市数据局归集大数据，建设大数据中心，设立产业基金，推动“人工智能+”和推广应用。
`

const english = `# Action plan for AI in Springfield

## Tasks

1. The city will fund adoption by firms and a proof of concept by 2027, with big data and talent. Prodata is none of it.

2. The Office of Science will build a shared computing centre and train 500 engineers by 2028.
`

/** The id that explains a word, and the words that it is said of. */
function explained(text: string, word: string, language: 'zh' | 'en'): readonly [string, string] | null {
  const analysis = createAnalyzer().analyze(text, { format: 'markdown', language })
  const found = entryAt(analysis, text.indexOf(word) + 1)
  return found && [found.id, text.slice(found.span.start, found.span.end)]
}

describe('what words of a draft are explained by', () => {
  it('is the glossary, for what is no term of detection', () => {
    const wanted: Readonly<Record<string, string>> = {
      揭榜挂帅: 'term.open-competition',
      产学研: 'path.enterprise.partnership',
      制度: 'institutions',
      中试平台: 'term.pilot',
      产业基金: 'term.fund',
      '人工智能+': 'term.ai-plus',
      推广应用: 'path.technology.application',
      大数据: 'term.big-data',
    }
    for (const [word, id] of Object.entries(wanted)) assert.deepEqual(explained(chinese, word, 'zh'), [id, word], word)
  })

  it('is the longer of two words', () => {
    assert.equal(explained(chinese, '据中心', 'zh')?.[1], '大数据中心')
    assert.match(explained(chinese, '据中心', 'zh')?.[0] ?? '', /^data/)
  })

  it('is found in English as a whole word, with a plural s, in any case', () => {
    assert.deepEqual(explained(english, 'adoption', 'en'), ['path.technology.application', 'adoption'])
    assert.deepEqual(explained(english, 'proof of concept', 'en'), ['term.proof-of-concept', 'proof of concept'])
    assert.equal(explained(english, 'rodata', 'en'), null)
    assert.equal(explained(english.replace('big data', 'Industry Funds'), 'ndustry Funds', 'en')?.[0], 'term.fund')
  })

  it('is nothing for plain English words in a text that sets out no policy', () => {
    const readme =
      '# Tool\n\nInstall it, then load your data and push to main. Adoption is easy, governance none of ours.\n'
    assert.equal(explained(readme, 'Adoption', 'en'), null)
    assert.equal(explained(readme, 'governance', 'en'), null)
  })

  it('is told at every word of the glossary', () => {
    const words = [...glossary.terms, ...glossary.names].flatMap(({ zh }) => zh)
    const draft = `# 数据方案\n\n${words.map((word) => `关于${word}的事。`).join('\n\n')}\n`
    const analysis = createAnalyzer().analyze(draft, { format: 'markdown', language: 'zh' })
    for (const word of words) {
      const at = draft.indexOf(`关于${word}的事`) + 2
      assert.ok(entryAt(analysis, at + 1), word)
    }
  })
})
