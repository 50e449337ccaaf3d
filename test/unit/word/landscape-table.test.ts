import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { tableDocument } from '../../../server/src/word/write/landscape-table.ts'

const columns = [
  { heading: '原文', width: 2 },
  { heading: '修改后', width: 2 },
  { heading: '修改说明', width: 1 },
]

async function xmlOf(rows: Parameters<typeof tableDocument>[0]['rows'], language: 'zh' | 'en' = 'zh') {
  const bytes = await tableDocument({ title: '修改对照表', language, columns, rows })
  const files = unzipSync(bytes)
  return { bytes, files, xml: strFromU8(files['word/document.xml'] ?? new Uint8Array()) }
}

describe('a table in Word', () => {
  it('is on A4 set sideways, with its headings on every page', async () => {
    const { xml } = await xmlOf([['旧', '新', '改字']])
    assert.match(xml, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1)
    assert.match(xml, /原文.*修改后.*修改说明.*旧.*新.*改字/)
  })

  it('has a paragraph for each line of a cell, and marks what was added or struck', async () => {
    const { xml } = await xmlOf([[[{ text: '甲\n乙', strike: true }], [{ text: '丙', bold: true }], '']])
    assert.equal(xml.match(/<w:strike\/>/g)?.length, 2)
    assert.match(xml, /<w:b\/>.{0,80}<w:t xml:space="preserve">丙/)
  })

  it('takes any text: markup, controls, half a pair, rows that are too short', async () => {
    const { xml } = await xmlOf([['<w:p>&\u0001\ud800']])
    assert.match(xml, /&lt;w:p&gt;&amp;\ufffd</)
  })

  it('has the same bytes each time, and says nothing of its maker', async () => {
    const [first, second] = [await xmlOf([['旧']]), await xmlOf([['旧']])]
    assert.deepEqual(first.bytes, second.bytes)
    const core = strFromU8(first.files['docProps/core.xml'] ?? new Uint8Array())
    assert.match(core, /<dc:title>修改对照表<\/dc:title><\/cp:coreProperties>$/)
  })
})
