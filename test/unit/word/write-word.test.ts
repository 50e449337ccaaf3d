import assert from 'node:assert/strict'
import { wordParts } from './described.ts'

describe('a draft in Word', () => {
  it('has the page of GB/T 9704: 22 lines of 28 characters of 16 points', async () => {
    const { document, xml } = await wordParts('一、任务\n\n建设平台。')
    assert.match(document, /<w:pgSz w:w="11906" w:h="16838"/)
    assert.match(document, /<w:pgMar w:top="2098" w:right="1475" w:bottom="1984" w:left="1587"/)
    assert.match(document, /<w:docGrid w:type="lines" w:linePitch="579"\/>/)
    assert.ok(22 * 579 <= 16838 - 2098 - 1984)
    const styles = xml('word/styles.xml')
    const [, closer = ''] = /<w:docDefaults>.*<w:spacing w:val="(-\d+)"\/>.*<w:sz w:val="32"\/>/.exec(styles) ?? []
    assert.ok(28 * (320 + Number(closer)) <= 11906 - 1587 - 1475)
    assert.match(
      styles,
      /<w:pPrDefault><w:pPr><w:widowControl w:val="0"\/><w:spacing [^>]*w:line="579" w:lineRule="exact"/,
    )
    assert.match(xml('word/settings.xml'), /<w:evenAndOddHeaders\/>/)
    assert.match(xml('word/footer1.xml') + xml('word/footer2.xml'), /w:jc w:val="right".*w:jc w:val="left"/)
  })

  it('sets headings as their numbers ask for, with the levels of the outline', async () => {
    const { xml, document } = await wordParts(
      '# 滨江市条例\n\n第一章 总则\n\n一、目标\n\n（一）建设平台\n\n1. 统一标准',
    )
    const styles = xml('word/styles.xml')
    const style = (id: string): string =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? ''
    assert.match(style('Heading1'), /w:name w:val="heading 1".*w:outlineLvl w:val="0".*w:eastAsia="黑体"/)
    assert.match(style('Heading2'), /w:outlineLvl w:val="1".*w:eastAsia="楷体_GB2312"/)
    assert.match(style('Heading3'), /w:eastAsia="仿宋_GB2312".*<w:b\/>/)
    assert.match(style('Title'), /w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/)
    // Under a chapter 一、 is of the second level, and is still set in 黑体.
    assert.match(document, /w:pStyle w:val="Heading2"(?:(?!<w:p>).)*w:eastAsia="黑体"(?:(?!<w:p>).)*一、目标/)
  })

  it('names types with those that stand in for them', async () => {
    const { xml } = await wordParts('建设平台。')
    assert.match(xml('word/fontTable.xml'), /<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,/)
  })

  it('writes footnotes, breaks pages before annexes, repeats the heads of tables', async () => {
    const { document, xml } = await wordParts(
      '建设平台[^甲]，发展算力[^乙]。\n\n[^乙]: 注乙。\n[^甲]: 注甲。\n\n附件1\n\n任务清单\n\n| 任务 |\n|---|\n| 甲 |\n',
    )
    assert.match(document, /建设平台.*footnoteReference w:id="1".*发展算力.*footnoteReference w:id="2"/)
    assert.match(xml('word/footnotes.xml'), /w:id="1".*注甲.*w:id="2".*注乙/)
    assert.match(document, /<w:pStyle w:val="AnnexHead"\/><w:pageBreakBefore\/>.*<w:tblHeader\/>.*任务.*甲/)
  })

  it('has the head of the first page and the imprint only where the front matter gives them', async () => {
    const plain = await wordParts('# 滨江市意见\n\n建设平台。')
    assert.doesNotMatch(plain.document, /FF0000|抄送/)
    const { document } = await wordParts(
      '---\n发文机关标志: 滨江市人民政府文件\n发文字号: 滨政发〔2026〕8号\ncc:\n  - 市委\n  - 市人大\n印发机关: 市政府办公室\n印发日期: 2026年3月2日\n---\n# 滨江市意见\n\n建设平台。',
    )
    assert.match(document, /w:color w:val="FF0000".*滨江市人民政府文件.*滨政发〔2026〕8号.*滨江市意见/)
    assert.match(document, /抄送：市委，市人大。.*市政府办公室.*2026年3月2日印发/)
  })

  it('breaks a title before the brackets that do not fit on its line', async () => {
    const { document } = await wordParts('# 滨江市人工智能赋能科技创新行动方案（2026—2028年）\n\n建设平台。')
    assert.match(document, /行动方案<\/w:t>.{0,80}<w:br\/>.{0,120}>（2026—2028年）</)
    const long = await wordParts('# 滨江市人民政府关于推进人工智能赋能科技创新若干政策措施的意见\n\n建设平台。')
    assert.match(long.document, />滨江市人民政府关于推进人工智能赋能科技创新若干政策措施的意见</)
    const short = await wordParts('# 滨江市算力规划（2026—2028年）\n\n建设平台。')
    assert.doesNotMatch(short.document, /<w:br\/>/)
  })

  it('sets slots on yellow', async () => {
    const { document } = await wordParts('由市数据局负责，【时限】完成。')
    assert.match(document, /<w:highlight w:val="yellow"\/>(?:(?!<w:r>).)*【时限】/)
  })

  it('says nothing of directives, comments, people, machines and times', async () => {
    const { xml, paths } = await wordParts(
      '---\nauthor: 张三\n---\n<!-- 文衡-不适用 算力：另文 -->\n\n<!-- 李四：待定 -->\n\n建设平台。',
    )
    for (const path of paths) assert.doesNotMatch(xml(path), /张三|李四|另文|dcterms|Un-named|creator>/, path)
  })

  it('is the same for the same draft, byte for byte', async () => {
    const text = '# 滨江市意见\n\n建设[平台](https://a.example)[^1]。\n\n[^1]: 注。\n\n- 甲\n'
    assert.deepEqual((await wordParts(text)).bytes, (await wordParts(text)).bytes)
  })

  it('is plain for a draft in English', async () => {
    const { document, xml } = await wordParts(
      '# Action Plan\n\n## 1. Compute\n\nThe Agency shall build a shared facility by 2027.',
    )
    assert.doesNotMatch(document + xml('word/styles.xml') + xml('word/fontTable.xml'), /仿宋|w:hint|docGrid w:type/)
    assert.match(document, /w:pStyle w:val="Heading1"/)
  })

  it('takes any text: markup, controls, halves of pairs, nothing', async () => {
    const { document } = await wordParts('建设<w:p>平台&amp;\u0001\ud800\ufffe。')
    assert.match(document, /平台&amp;\ufffd。/)
    for (const text of ['', '\u0000', '|', '[^1]', '```\n', '---\n---\n', '<!--']) await wordParts(text)
  })

  it('names what it leaves out', async () => {
    const { omitted } = await wordParts('建设~~旧~~平台。\n\n![图](a.png)\n\n```\ncode\n```\n')
    assert.deepEqual(
      omitted.map(({ kind }) => kind),
      ['struck', 'image', 'code'],
    )
  })
})
