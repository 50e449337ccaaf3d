import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { openPackage } from '../../../server/src/word/read/package-parts.ts'
import { reviewWord } from '../../../server/src/word/review/review-word.ts'
import { paragraph, readFile, wordFile } from './word-file.ts'

/** A document of these paragraphs, reviewed with clauses for what it leaves out. */
function withClauses(body: readonly string[]) {
  const file = wordFile({ body: body.map((text) => paragraph(text)).join('') })
  const word = readFile(file)
  const { analyze } = createAnalyzer()
  const analysis = analyze(word.text)
  const reviewed = reviewWord(openPackage(file), word, analysis, {
    language: 'zh',
    date: '2027-01-01T00:00:00Z',
    clauses: (text) => analyze(text),
  })
  return { analysis, reviewed }
}

describe('clauses put into a Word document', () => {
  it('are one for each of several dimensions that one finding names', () => {
    const body = [
      '滨江市公共数据授权运营管理办法',
      '第一条 为了规范公共数据授权运营，制定本办法。',
      '第二条 市数据局应当建立公共数据授权运营机制，按年公布授权目录。',
      '第三条 运营机构应当配备数据安全人员，每年培训数据人才不少于一次。',
      '第四条 市数据局应当每年向社会公布授权运营报告，接受监督。',
      '第五条 本办法自2027年1月1日起施行。',
    ]
    const { analysis, reviewed } = withClauses(body)
    const named = analysis.findings
      .filter(({ rule }) => rule === 'missing-dimension')
      .map(({ dimensions = [] }) => dimensions)
    assert.ok(named.some((dimensions) => dimensions.length > 1))
    assert.equal(reviewed.clauses, named.flat().length)
    const { text } = readFile(reviewed.bytes)
    assert.match(text, /算力/)
    assert.match(text, /算法|模型/)
    assert.match(text, /第七条\s本办法自/)
  })

  it('are in the comments as they stand in the text', () => {
    const body = [
      '滨江市人工智能创新发展行动方案',
      '一、主要任务',
      '（一）建设公共数据集。市数据局牵头建设20个高质量数据集，2027年底前开放。',
      '（二）研发行业大模型。市科技局支持企业研发行业大模型，每年安排专项资金2000万元。',
      '（三）完善管理制度。市司法局制定人工智能伦理审查办法，2027年底前施行。',
      '二、保障措施',
      '市政府办公室按季度调度进展。',
    ]
    const { reviewed } = withClauses(body)
    assert.ok(reviewed.clauses > 1)
    const { text, comments } = readFile(reviewed.bytes)
    const ofMissing = comments.filter((comment) => comment.text.includes('missing-dimension'))
    const proposed = ofMissing.flatMap((comment) =>
      [...comment.text.matchAll(/建议条款：(（.）[^。]+。)/g)].map(([, clause = '']) => clause),
    )
    assert.equal(proposed.length, reviewed.clauses)
    for (const clause of proposed) assert.ok(text.includes(clause), `${clause}\n${text}`)
  })
})
