import assert from 'node:assert/strict'
import { unzipSync, zipSync } from 'fflate'
import { readWord } from '../../../server/src/word/read/read-word.ts'
import { paragraph, readFile, run, strict, textOfBody, wordFile } from './word-file.ts'

const ins = (text: string): string => `<w:ins w:id="1" w:author="甲" w:date="2026-01-02T03:04:05Z">${run(text)}</w:ins>`
const del = (text: string): string =>
  `<w:del w:id="2" w:author="乙"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const style = (id: string, name: string, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

describe('a Word document is read as a draft', () => {
  it('paragraphs are blocks', () => {
    assert.equal(
      textOfBody(paragraph('建设平台。') + paragraph('') + paragraph('培养人才。')),
      '建设平台。\n\n培养人才。',
    )
    assert.equal(readFile(wordFile({ body: '' })).text, '')
  })

  it('in the strict namespaces too, and with any prefix', () => {
    assert.equal(textOfBody(paragraph('建设平台。'), { namespace: strict }), '建设平台。')
    const body =
      '<n:p xmlns:n="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><n:r><n:t>甲</n:t></n:r></n:p>'
    assert.equal(textOfBody(body), '甲')
  })

  it('headings by the level of their outline, their style or its name', () => {
    const styles =
      style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('a', '自拟', '<w:basedOn w:val="1"/>') +
      style('3', 'heading 3', '')
    const body =
      paragraph('总体要求', '<w:pStyle w:val="1"/>') +
      paragraph('主要目标', '<w:pStyle w:val="a"/>') +
      paragraph('数据', '<w:pStyle w:val="3"/>') +
      paragraph('算力', '<w:outlineLvl w:val="1"/>')
    assert.equal(textOfBody(body, { styles }), '# 总体要求\n\n# 主要目标\n\n### 数据\n\n## 算力')
  })

  it('a paragraph that was set in the style of a heading stays one', () => {
    const styles = style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    assert.equal(
      textOfBody(paragraph('建设平台。市数据局牵头。', '<w:pStyle w:val="1"/>'), { styles }),
      '建设平台。市数据局牵头。',
    )
  })

  it('a title on several lines, by its style or its look', () => {
    const large = (text: string): string => paragraph(run(text, '<w:sz w:val="44"/>'), '<w:jc w:val="center"/>')
    const body = large('滨江市人民政府文件') + large('滨江市人工智能') + large('行动方案') + paragraph('第一段。')
    assert.equal(textOfBody(body), '滨江市人民政府文件\n\n# 滨江市人工智能行动方案\n\n第一段。')
    const styles = style('T', 'Title', '') + style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    assert.equal(
      textOfBody(
        paragraph('滨江市行动方案', '<w:pStyle w:val="T"/>') + paragraph('总体要求', '<w:pStyle w:val="1"/>'),
        { styles },
      ),
      '# 滨江市行动方案\n\n## 总体要求',
    )
  })

  it('tables, with merged cells, tables in cells and frames', () => {
    const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
    const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
    const inner = table(row(cell(paragraph('丙')), cell(paragraph('丁'))))
    const body = table(
      row(cell(paragraph('任务'), '<w:gridSpan w:val="2"/>'), cell(paragraph('单位'), '<w:vMerge w:val="restart"/>')),
      row(cell(paragraph('甲|乙') + paragraph('子')), cell(inner), cell(paragraph('无'), '<w:vMerge/>')),
    )
    assert.equal(textOfBody(body), '| 任务 || 单位 |\n| --- | --- | --- |\n| 甲\\|乙<br>子 | 丙 丁 | <!--^--> |')
    assert.equal(textOfBody(table(row(cell(paragraph('框') + paragraph('内'))))), '框\n\n内')
  })

  it('notes', () => {
    const note = (kind: string): string => `<w:r><w:${kind}Reference w:id="3"/></w:r>`
    const body = paragraph(run('总量') + note('footnote') + note('endnote') + run('增长。'))
    const own = (kind: string, text: string): string =>
      `<w:${kind} w:id="3">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}${paragraph('续')}</w:${kind}>`
    assert.equal(
      textOfBody(body, { footnotes: own('footnote', '初步数。'), endnotes: own('endnote', '来源。') }),
      '总量[^1][^e1]增长。\n\n[^1]: 初步数。\n\n    续\n\n[^e1]: 来源。\n\n    续',
    )
  })

  it('line breaks, tabs, signs and fields', () => {
    const body = paragraph(
      `${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:r><w:tab/><w:t>丙</w:t><w:br w:type="page"/><w:noBreakHyphen/></w:r>` +
        `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('码')}${field('separate')}${run('7')}${field('end')}` +
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    )
    assert.equal(textOfBody(body), '甲\\\n乙\t丙-7☑')
    // A code without end hides its own paragraph alone.
    assert.equal(textOfBody(paragraph(field('begin') + run('码')) + paragraph('文')), '文')
  })

  it('hidden text is left out, also that of a style', () => {
    const styles = '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph(
      run('甲') +
        run('乙', '<w:vanish/>') +
        run('丙', '<w:rStyle w:val="h"/>') +
        run('丁', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>'),
    )
    assert.equal(textOfBody(body, { styles }), '甲丁')
  })

  it('text boxes, controls, links and formulas once', () => {
    const box = (text: string): string => `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx>`
    const inline = paragraph(
      `<w:hyperlink>${run('链接')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>` +
        '<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>' +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框')}</w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    const body = `${inline}<w:sdt><w:sdtContent>${paragraph('段')}</w:sdtContent></w:sdt>`
    assert.equal(textOfBody(body), '链接控件x+y\n\n框\n\n段')
  })

  it('changes as accepted, rejected or marked', () => {
    const gone = '<w:rPr><w:del w:id="9" w:author="乙"/></w:rPr>'
    const body = paragraph(run('加强') + ins('算力') + del('网络') + run('建设'), gone) + paragraph('。')
    assert.equal(textOfBody(body), '加强算力建设。')
    assert.equal(textOfBody(body, {}, 'rejected'), '加强网络建设\n\n。')
    assert.equal(textOfBody(body, {}, 'marked'), '加强{++算力++}{--网络--}建设\n\n。')
    const { revisions } = readFile(wordFile({ body }))
    assert.deepEqual(revisions, [
      { kind: 'insertion', author: '甲', date: '2026-01-02T03:04:05Z', start: 2, end: 4 },
      { kind: 'deletion', author: '乙', date: '', start: 4, end: 4 },
    ])
  })

  it('comments with what they are about', () => {
    const comments = `<w:comment w:id="0" w:author="丙" w:date="2026-01-01T00:00:00Z">${paragraph('请')}${paragraph('核')}</w:comment>`
    const body =
      paragraph('一段。') +
      paragraph(`${run('提到')}<w:commentRangeStart w:id="0"/>${run('数据')}<w:commentRangeEnd w:id="0"/>${run('。')}`)
    const draft = readFile(wordFile({ body, comments }))
    assert.deepEqual(draft.comments, [
      { id: '0', author: '丙', date: '2026-01-01T00:00:00Z', text: '请\n核', start: 7, end: 9 },
    ])
    assert.equal(draft.text.slice(7, 9), '数据')
  })

  it('characters that Markdown would take for markup are escaped where it would', () => {
    const cases = [
      ['# 号', '\\# 号'],
      ['3*4=12', '3*4=12'],
      ['3*4*5', '3\\*4\\*5'],
      ['<br>换行', '\\<br>换行'],
      ['a<b', 'a\\<b'],
      ['甲 < 乙', '甲 < 乙'],
      ['---', '\\---'],
      ['&amp;', '\\&amp;'],
      ['[1] 见', '[1] 见'],
      ['[1](乙)', '\\[1](乙)'],
      ['姓名____电话____', '姓名____电话____'],
    ] as const
    for (const [given, expected] of cases) assert.equal(textOfBody(paragraph(given)), expected)
  })

  it('every segment is where the document has it', () => {
    const body = paragraph('甲*乙*') + paragraph('<w:r><w:t> 丙&amp;丁 </w:t></w:r>')
    const file = wordFile({ body })
    const { text, segments, paragraphs } = readFile(file)
    const xml = new TextDecoder().decode(unzipSync(file)['word/document.xml'])
    for (const { start, end, source } of segments)
      if (source >= 0) assert.equal(xml.slice(source, source + end - start), text.slice(start, end))
    assert.deepEqual(
      segments.map(({ start, end, source }) => [text.slice(start, end), source >= 0]),
      [
        ['甲', true],
        ['*乙', true],
        ['*', true],
        ['丙', true],
        ['&', false],
        ['丁', true],
      ],
    )
    assert.deepEqual(
      paragraphs.map(({ number, start, end }) => [number, text.slice(start, end)]),
      [
        [1, '甲\\*乙\\*'],
        [2, '丙&丁'],
      ],
    )
  })
})

describe('what is no Word document is refused', () => {
  const fault = (bytes: Uint8Array): string => {
    const read = readWord(bytes, { revisions: 'accepted' })
    return 'fault' in read ? read.fault : 'none'
  }

  it('says what it is', () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const encrypted = new Uint8Array([
      ...old,
      ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ])
    assert.equal(fault(new Uint8Array()), 'notWord')
    assert.equal(fault(new TextEncoder().encode('文本')), 'notWord')
    assert.equal(fault(old), 'legacy')
    assert.equal(fault(encrypted), 'encrypted')
    assert.equal(fault(zipSync({ 'a.txt': new Uint8Array(3) })), 'notWord')
    assert.equal(fault(wordFile({ body: paragraph('甲') }).subarray(0, 300)), 'broken')
  })

  it('a document type, whatever its entities', () => {
    const xml = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>'
    const bytes = wordFile({ body: '', more: { 'word/document.xml': new TextEncoder().encode(xml) } })
    assert.equal(fault(bytes), 'broken')
  })

  it('nesting that no program writes, and XML that is not well-formed', () => {
    const deep = `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`
    assert.equal(fault(wordFile({ body: deep })), 'broken')
    assert.equal(fault(wordFile({ body: '<w:p>' })), 'broken')
    assert.equal(fault(wordFile({ body: '<w:p w:a="&nbsp;"/>' })), 'broken')
  })

  it('more than it says, and more than is read', () => {
    const zeros = wordFile({ body: '', more: { 'word/document.xml': new Uint8Array(2_000_000) } })
    const saying = (size: number): Uint8Array => {
      const bytes = zeros.slice()
      const view = new DataView(bytes.buffer)
      for (let at = 0; at < bytes.length - 46; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
      return bytes
    }
    assert.equal(fault(saying(60_000_000)), 'tooLarge')
    assert.equal(fault(saying(1000)), 'broken')
  })
})
