import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { clientFeatures } from '../../../server/src/lsp/session/client-features.ts'
import { type AnalysedDraft, createDiagnoser, type Diagnosis } from '../../../server/src/lsp/session/diagnoser.ts'

const text = `# 某市推动人工智能创新发展行动计划

## 一、形势

算力供给不足，复合型人才短缺。

## 二、任务

（一）建设数据集。由【牵头单位】于【年份】年底前建成。

（二）攻关核心算法。由【牵头单位】发布揭榜任务。
`

const capabilities = { textDocument: { diagnostic: { relatedInformation: true } } }

describe('diagnostics of one version after another', () => {
  const diagnose = createDiagnoser(clientFeatures({ processId: null, rootUri: null, capabilities }))
  const analysed = (text: string, reader: Language = 'zh'): AnalysedDraft => ({
    document: TextDocument.create('file:///a.md', 'markdown', 1, text),
    analysis: createAnalyzer().analyze(text),
    reader,
    informing: new Set(),
  })

  it('are the same objects where they say the same', () => {
    const before = diagnose(analysed(text))
    assert.ok(before.items.length > 3 && before.items.some(({ relatedInformation }) => relatedInformation))
    const typed = diagnose(analysed(text.replace('供给不足', '供给仍然不足')), before)
    assert.ok(typed.items.filter((item, index) => item === before.items[index]).length > 1)
    assert.deepEqual(diagnose(analysed(text), before).items, before.items)
  })

  it('are worded anew for another reader', () => {
    const before = diagnose(analysed(text))
    assert.deepEqual(diagnose(analysed(text, 'en'), before), diagnose(analysed(text, 'en')))
  })

  it('are what they would be without the version before, whatever was typed', () => {
    const typed = fc.constantFrom('\n', '\n\n', '【时限】', '建设算力中心。', '引进人才', 'x')
    const edit = fc.tuple(fc.nat(text.length), fc.nat(12), typed)
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        let now = text
        let before: Diagnosis | undefined
        for (const [at, deleted, inserted] of edits) {
          now = now.slice(0, at) + inserted + now.slice(at + deleted)
          before = diagnose(analysed(now), before)
          assert.deepEqual(before, diagnose(analysed(now)))
        }
      }),
    )
  })
})
