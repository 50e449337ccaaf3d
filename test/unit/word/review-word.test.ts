import assert from 'node:assert/strict'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { openPackage } from '../../../server/src/word/read/package-parts.ts'
import { type ReviewedWord, reviewWord } from '../../../server/src/word/review/review-word.ts'
import {
  list,
  listUse,
  numbered,
  paragraph,
  readFile,
  run,
  strict,
  transitional,
  type WordFileParts,
  wordFile,
} from './word-file.ts'

const date = '2026-11-29T00:00:00Z'

/** `isFresh`: each version of the draft is read anew, in place of by the analyzer of the draft. */
function review(
  file: Uint8Array,
  clauses = false,
  isFresh = false,
): ReviewedWord & { readonly fixed: string; readonly analyses: number } {
  const word = readFile(file)
  const own = createAnalyzer()
  let analyses = 0
  const analyse = (text: string) => {
    analyses++
    return (isFresh ? createAnalyzer() : own).analyze(text, { maxFindings: Number.POSITIVE_INFINITY })
  }
  const analysis = analyse(word.text)
  const reviewed = reviewWord(openPackage(file), word, analysis, {
    language: 'zh',
    date,
    clauses: clauses ? analyse : null,
  })
  return { ...reviewed, fixed: withEdits(word.text, analysis.fixAll()), analyses }
}

function partOf(file: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(file)[name])
}

/** `document.xml` without what a review adds: read by its forms, not by what was put in. */
function withoutReview(file: Uint8Array): string {
  const ours = 'w:author="文衡 Wenheng"[^>]*'
  return partOf(file, 'word/document.xml')
    .replace(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*文衡 Wenheng(?:(?!<\/w:p>).)*<\/w:p>/g, '')
    .replace(new RegExp(`<w:ins [^>]*${ours}>.*?</w:ins>`, 'g'), '')
    .replace(new RegExp(`<w:del [^>]*${ours}>(.*?)</w:del>`, 'g'), (_, deleted: string) =>
      deleted.replaceAll('w:delText', 'w:t'),
    )
    .replace(/<w:commentRangeStart w:id="\d"\/>/g, '')
    .replace(/<w:commentRangeEnd w:id="\d+"\/><w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, '')
    .replace(/<w:commentRangeStart w:id="\d+"\/>/g, '')
}

/** Neighbouring runs with the same properties are one. */
function joined(xml: string): string {
  let text = xml
  for (let before = ''; before !== text; ) {
    before = text
    text = text
      .replace(/(<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)(?:(?!<\/w:r>).)*)<\/w:r><w:r>\2(?!<w:rPr>)/g, '$1')
      .replace(/<\/w:t><w:t xml:space="preserve">/g, '')
  }
  return text
}

describe('a reviewed Word document', () => {
  it('has fixes as tracked changes in runs like those that they are in', () => {
    const file = wordFile({ body: paragraph(run('建设平台,开放', '<w:b/>') + run('数据。')) })
    const reviewed = review(file)
    assert.equal(reviewed.changes, 1)
    const xml = partOf(reviewed.bytes, 'word/document.xml')
    const made = `w:author="文衡 Wenheng" w:date="${date}"`
    assert.match(
      xml,
      new RegExp(
        `<w:del w:id="1" ${made}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">,</w:delText></w:r></w:del>`,
      ),
    )
    assert.match(
      xml,
      new RegExp(`<w:ins w:id="2" ${made}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">，</w:t></w:r></w:ins>`),
    )
  })

  it('has findings as comments after those that are there', () => {
    const comments = `<w:comment w:id="4" w:author="丙">${paragraph('请核')}</w:comment>`
    const body = paragraph(`<w:commentRangeStart w:id="4"/>${run('各部门要要落实,')}<w:commentRangeEnd w:id="4"/>`)
    const reviewed = review(wordFile({ body, comments }))
    const read = readFile(reviewed.bytes)
    assert.equal(read.comments.length, reviewed.comments + 1)
    assert.ok(read.comments.every(({ id }) => Number(id) >= 4))
    assert.match(partOf(reviewed.bytes, 'word/comments.xml'), /请核.*文衡 Wenheng.*规则：/s)
  })

  it('says that it has comments where there were none', () => {
    const reviewed = review(wordFile({ body: paragraph('建设平台,开放数据。') }))
    assert.match(partOf(reviewed.bytes, '[Content_Types].xml'), /PartName="\/word\/comments\.xml"/)
    assert.match(
      partOf(reviewed.bytes, 'word/_rels/document.xml.rels'),
      /relationships\/comments" Target="\/word\/comments\.xml"/,
    )
    assert.equal(readFile(reviewed.bytes).comments.length, 1)
  })

  it('adds to the lists of its parts as they are read, whatever the case of their names and their encoding', () => {
    const files = unzipSync(wordFile({ body: paragraph('建设平台,开放数据。') }))
    const { '[Content_Types].xml': types = new Uint8Array(), ...rest } = files
    const relations = 'word/_rels/document.xml.rels'
    const utf16 = Buffer.from(`\ufeff${new TextDecoder().decode(files[relations])}`, 'utf16le')
    const reviewed = review(zipSync({ '[content_types].xml': types, ...rest, [relations]: new Uint8Array(utf16) }))
    const names = Object.keys(unzipSync(reviewed.bytes)).filter((name) => /content_types/i.test(name))
    assert.deepEqual(names, ['[content_types].xml'])
    assert.match(partOf(reviewed.bytes, '[content_types].xml'), /Default.*PartName="\/word\/comments\.xml"/)
    assert.equal(readFile(reviewed.bytes).comments.length, 1)
  })

  it('has comments in the namespace of the document, whatever namespaces its text names', () => {
    const body = paragraph(`建设平台,见 ${strict}。`)
    for (const namespace of [transitional, strict])
      assert.match(
        partOf(review(wordFile({ body, namespace })).bytes, 'word/comments.xml'),
        new RegExp(`xmlns:w="${namespace}"`),
      )
  })

  it('keeps every other file as it is packed', () => {
    const file = wordFile({
      body: paragraph('建设平台,开放数据。'),
      more: { 'word/media/a.png': new Uint8Array(5000).fill(7) },
    })
    const before = unzipSync(file)
    const after = unzipSync(review(file).bytes)
    for (const [name, bytes] of Object.entries(before))
      if (!/document\.xml|Content_Types/.test(name)) assert.deepEqual(after[name], bytes, name)
  })

  it('changes what another has inserted without taking it over', () => {
    const theirs = `<w:ins w:id="7" w:author="甲">${run('开放,数据')}</w:ins>`
    const reviewed = review(wordFile({ body: paragraph(`${run('建设平台')}${theirs}${run('。')}`) }))
    const xml = partOf(reviewed.bytes, 'word/document.xml')
    assert.match(
      xml,
      /<w:ins w:id="7" w:author="甲">.*<w:del [^>]*文衡.*<\/w:del><\/w:ins><w:ins [^>]*文衡[^>]*>.*<\/w:ins><w:ins w:id="7" w:author="甲">/,
    )
    assert.equal(readFile(reviewed.bytes).text, '建设平台开放，数据。\n')
    assert.equal(readFile(reviewed.bytes, 'rejected').text, '建设平台。\n')
  })

  it('has comments only where Word would undo a change', () => {
    const control = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('建设平台,开放数据')}</w:sdtContent></w:sdt>`
    const reviewed = review(wordFile({ body: paragraph(control) }))
    assert.deepEqual([reviewed.changes, reviewed.comments], [0, 1])
  })

  it('has a comment on the reference of a note, which can bear none', () => {
    const footnotes = `<w:footnote w:id="3">${paragraph('数据,初步数。')}</w:footnote>`
    const body = paragraph(`${run('总量增长')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('。')}`)
    const reviewed = review(wordFile({ body, footnotes }))
    assert.deepEqual([reviewed.changes, reviewed.comments], [0, 1])
    assert.match(
      partOf(reviewed.bytes, 'word/document.xml'),
      /<w:commentRangeStart w:id="0"\/><w:r><w:footnoteReference w:id="3"\/><\/w:r><w:commentRangeEnd/,
    )
  })

  it('has clauses as tracked paragraphs, numbered as those before them', () => {
    const numbering = list(1, ['chineseCounting %1、', 'chineseCounting （%2）']) + listUse(1, 1)
    const task = (text: string): string => paragraph(run(text, '<w:i/>'), numbered(1))
    const body =
      paragraph('滨江市人工智能赋能科技创新行动方案', '<w:jc w:val="center"/>') +
      paragraph('重点任务', numbered(0)) +
      task('建设算力平台。市数据局建设智能算力中心，2026年底前投运。') +
      task('开放公共数据。市数据局建立公共数据授权运营机制，开放高质量数据集20个。') +
      task('攻关基础模型。市科技局组织实施重大专项，支持企业研发大模型算法。') +
      paragraph('保障措施', numbered(0)) +
      paragraph('市政府统筹推进各项任务落实。')
    const file = wordFile({ body, numbering })
    const reviewed = review(file, true)
    assert.ok(reviewed.clauses > 0)
    assert.match(readFile(reviewed.bytes).text, /\n\n（三）攻关.*\n\n（四）[^（]/)
    assert.equal(readFile(reviewed.bytes, 'rejected').text, readFile(file).text)
    assert.equal(withoutReview(reviewed.bytes), partOf(file, 'word/document.xml'))
  })

  it('has several clauses each under its own number, where numbers are typed', () => {
    const body = [
      '# 标题',
      '一、重点任务',
      '（一）建设算力平台。市数据局建设智能算力中心。',
      '（二）开放公共数据。市数据局建立授权运营机制。',
      '（三）强化统筹。市政府统筹推进各项任务。',
      '二、保障措施',
      '落实责任。',
    ]
    const file = wordFile({
      body: body.map((text) => paragraph(text.replace('# 标题', '滨江市人工智能赋能科技创新行动方案'))).join(''),
    })
    const reviewed = review(file, true)
    assert.ok(reviewed.clauses > 1)
    assert.equal(reviewed.analyses, reviewed.clauses, 'the draft, and once before each further clause')
    assert.deepEqual(review(file, true, true).bytes, reviewed.bytes)
    const numbers = [...readFile(reviewed.bytes).text.matchAll(/^（(.+?)）/gm)].map(([, number]) => number)
    assert.deepEqual(numbers, [...'一二三四五六七'].slice(0, numbers.length))
    assert.equal(readFile(reviewed.bytes, 'rejected').text, readFile(file).text)
  })

  it('is what it was once what was added is taken away, and reads as it was meant', () => {
    const pieces = fc.array(
      fc.constantFrom('建设平台', ',', '数据', '。。', '(一)', '要', '&', '<b>', ' ', '2026年', '；', 'AI', '*', '：'),
      { minLength: 1, maxLength: 6 },
    )
    const runs = fc
      .tuple(pieces, fc.constantFrom('', '<w:b/>', '<w:sz w:val="32"/>'))
      .map(([text, look]) => run(text.join(''), look))
    const other = fc.constantFrom(
      '<w:r><w:tab/></w:r>',
      '<w:r><w:br/></w:r>',
      '<w:bookmarkStart w:id="3" w:name="a"/>',
      `<w:ins w:id="8" w:author="甲">${run('开放,')}</w:ins>`,
      '<w:del w:id="9" w:author="甲"><w:r><w:delText>网,</w:delText></w:r></w:del>',
      `<w:hyperlink>${run('链,接')}</w:hyperlink>`,
    )
    const paragraphs = fc
      .array(fc.oneof({ weight: 4, arbitrary: runs }, other), { maxLength: 5 })
      .map((all) => `<w:p>${all.join('')}</w:p>`)
    fc.assert(
      fc.property(fc.array(paragraphs, { maxLength: 4 }), (all) => {
        const file: WordFileParts = { body: all.join('') }
        const bytes = wordFile(file)
        const reviewed = review(bytes)
        assert.equal(readFile(reviewed.bytes, 'rejected').text, readFile(bytes, 'rejected').text)
        // An insertion of another's that was cut in two is one.
        const whole = (xml: string): string => joined(xml.replaceAll('</w:ins><w:ins w:id="8" w:author="甲">', ''))
        assert.equal(whole(withoutReview(reviewed.bytes)), whole(partOf(bytes, 'word/document.xml')))
        if (reviewed.changes > 0 && !reviewed.fixed.includes('\\'))
          assert.notEqual(readFile(reviewed.bytes).text, readFile(bytes).text)
      }),
      { numRuns: 60 },
    )
  })
})
