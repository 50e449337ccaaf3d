import assert from 'node:assert/strict'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { before, show } from './marked.ts'

/** Holds the edits that renumber a draft against those marked in the sample. */
function renumbers(sample: string, format: 'plain' | 'markdown' = 'plain'): void {
  const text = before(sample)
  assert.equal(show(text, renumberingOfDraft(parseDraft(text, { format }))), sample)
}

describe('a draft renumbered', () => {
  it('mends every gap and repeat at once, and references follow', () => {
    renumbers(`办法

第一条　建设平台。

第[-三-]{+二+}条　编制目录。

第[-四-]{+三+}条　依照第[-三-]{+二+}条公布。

第[-七-]{+四+}条　依照第一条和第[-四-]{+三+}条执行：
（一）按年；
（[-三-]{+二+}）按季。

第[-八-]{+五+}条　解释。
`)
  })

  it('mends the numbers of the draft and of its annex apart', () => {
    renumbers(
      `# 滨江市数据方案

## 一、任务

办好。

## [-三-]{+二+}、保障

按附件办理。

# 附件1 报送清单

## 一、平台

建设平台。

## [-四-]{+二+}、目录

编制目录。
`,
      'markdown',
    )
  })

  it('does nothing where the numbers are in order', () => {
    renumbers('办法\n\n第一条　建设平台。\n\n第二条　依照第一条执行。\n')
    renumbers('')
  })
})
