import assert from 'node:assert/strict'
import { able, box, Client } from './client.ts'
import { chinese, english } from './samples.ts'

describe('protocol: hover', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  it('on a term: its name, what the paper holds with the locus, and the lines of the draft that commit to it', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const hover = await client.hover(uri, '高质量数据集', 2)
    const text = box(hover)
    assert.match(text, /^#### .*（数据）/)
    assert.match(text, /出处：杜传忠、李钰葳《人工智能与大数据[^》]+》，第四部分（二）第一条（对策）/)
    assert.match(text, /\*\*宜写明\*\*：/)
    assert.match(text, /\[第9行\]\(file:\/\/\/draft\.md#L9\)/)
    assert.ok(hover?.range)
    assert.match(client.document(uri).getText(hover.range), /数据集/)
  })

  it('on a finding’s place: each dimension that is missing there', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const text = box(await client.hover(uri, '二、重点任务', 1))
    assert.match(text, /\*\*算力\*\*：/)
    assert.match(text, /\*\*人才\*\*：/)
    assert.equal(text.match(/杜传忠/g)?.length, 1, 'the paper is named once')
  })

  it('elsewhere none', async () => {
    await client.start()
    const uri = await client.open(chinese)
    assert.equal(await client.hover(uri, '定期通报'), null)
  })

  it('on a term in a clause that counts: what it counts as, right under the name', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const [title, line] = box(await client.hover(uri, '高质量数据集', 2)).split('\n\n')
    assert.match(title ?? '', /^#### /)
    assert.match(line ?? '', /^计为数据措施：(.+…)?.*高质量数据集/)
  })

  it('on other words that make a clause count: that line alone, at these words', async () => {
    await client.start()
    const uri = await client.open(`${chinese}\n（四）每年选派20名教师到企业学习数据分析。\n`)
    const hover = await client.hover(uri, '选派20名', 1)
    assert.match(box(hover), /^计为人才措施：[^\n]*选派[^\n]*$/)
    assert.ok(hover?.range)
    assert.match(client.document(uri).getText(hover.range), /选派/)
  })

  it('on a term that is only mentioned: so much', async () => {
    await client.start()
    const uri = await client.open(`${chinese}\n## 四、附则\n\n本计划所称高层次人才，是指具有高级职称的人员。\n`)
    assert.match(box(await client.hover(uri, '高层次人才', 2)), /\n\n提到人才，但未作安排：.*高层次人才/)
  })

  it('the line in English, as plain text', async () => {
    await client.start(
      { ...able, textDocument: { ...able.textDocument, hover: { contentFormat: ['plaintext'] } } },
      'en',
    )
    const uri = await client.open(english)
    assert.match(
      box(await client.hover(uri, 'foundation models', 3)),
      /\n\nCounts as an algorithm measure: .*foundation models/,
    )
    assert.match(
      box(await client.hover(uri, 'development of foundation', 1)),
      /^Counts as an algorithm measure: .*development/,
    )
  })

  it('in English for an English reader, as plain text where the client has no Markdown', async () => {
    await client.start(
      { ...able, textDocument: { ...able.textDocument, hover: { contentFormat: ['plaintext'] } } },
      'en',
    )
    const uri = await client.open(english)
    const text = box(await client.hover(uri, 'foundation models', 3))
    assert.match(text, /^(?:Algorithms|.+ \(Algorithms\))\n/)
    assert.match(box(await client.hover(uri, 'ethics board', 3)), /\(Institution/i)
    assert.match(text, /When drafting: /)
    assert.match(text, /Du Chuanzhong and Li Yuwei, “.*it speaks of China.*part 4/)
    assert.doesNotMatch(text, /\*\*|\]\(/)
  })
})
