import assert from 'node:assert/strict'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { before, show } from './marked.ts'

/** Holds the edits that renumber a draft against those marked in the sample. */
function renumbers(sample: string, format: 'plain' | 'markdown' = 'plain'): void {
  const text = before(sample)
  const result = renumberingOfDraft(parseDraft(text, { format }))
  assert.ok('edits' in result)
  assert.equal(show(text, result.edits), sample)
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

  it('names the references to a number that was given twice', () => {
    const unsure = (text: string): readonly string[] | null => {
      const result = renumberingOfDraft(parseDraft(text, { format: 'plain' }))
      return 'edits' in result ? result.unsure : null
    }
    const articles = (second: string, named: string): string =>
      `办法\n\n第一条　建设平台。\n\n第二条　编制目录。\n\n第${second}条　培养人才。\n\n第三条　依照${named}执行。\n`
    assert.deepEqual(unsure(articles('二', '第一条、第二条')), ['第二条'])
    assert.deepEqual(unsure(articles('二', '第一条')), [])
    assert.deepEqual(unsure(articles('五', '第二条')), [])
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

  it('waits until references to what is not there are mended, which would else name something', () => {
    const refused = (text: string): string | null => {
      const result = renumberingOfDraft(parseDraft(text, { format: 'plain' }))
      return 'dangling' in result ? result.dangling : null
    }
    const articles = (last: string): string =>
      `办法\n\n第一条　建设平台。\n\n第二条　编制目录。\n\n第四条　引进人才。\n\n第五条　${last}\n`
    assert.equal(refused(articles('违反第三条、第四条规定的，责令改正。')), '第三条')
    assert.equal(refused(articles('违反第二条至第三条规定的，责令改正。')), '第三条')
    assert.equal(refused(articles('违反第九条和《某法》第三条规定的，责令改正。')), null)
    const act = (last: string): string =>
      `# Data Act\n\nSection 1. Data. The Minister shall publish data.\n\nSection 3. Skills. The Minister shall train staff.\n\nSection 4. Penalties. ${last}\n`
    assert.equal(refused(act('A person who contravenes section 2 or section 3 is liable to a fine.')), 'section 2')
    assert.equal(refused(act('A person who contravenes section 3 is liable to a fine.')), null)
    // A number that is given twice names neither, and the first keeps it.
    assert.equal(refused('办法\n\n第一条　建设平台。\n\n第一条　编制目录。\n\n第二条　按第一条办理。\n'), null)
  })
})
