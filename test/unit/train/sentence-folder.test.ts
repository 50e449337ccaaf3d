import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { digestOfTeaching, readSentenceFolder } from '../../../server/scripts/train/sentence-folder.ts'
import { frameworkFolder, readSentences } from '../../../server/scripts/train/teaching.ts'
import { digestIn, weightsFile } from '../../../server/scripts/train/weights-module.ts'
import { vocabularyFile } from '../../../server/scripts/vocabulary-compiler.ts'

describe('the folder of taught sentences', () => {
  let folder = ''
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const read = () => readSentenceFolder(folder, new Set(['data.market']))

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sentences-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('holds sentences by language, and labels of documents', () => {
    write('sentences/zh/data.txt', 'data.market | 设交易专区。\n')
    write('sentences/en/data.txt', 'data.market | Open a data desk.\n')
    write('sentences/documents/en/plan.tsv', '5.1\tdata\n')
    write('sentences/zh/.DS_Store', '')
    const { sentences, documents, problems } = read()
    assert.deepEqual(problems, [])
    assert.deepEqual(
      sentences.map(({ language, place }) => `${language} ${place}`),
      ['en sentences/en/data.txt:1', 'zh sentences/zh/data.txt:1'],
    )
    const labels = new Map([['5.1', ['data']]])
    assert.deepEqual(documents, [{ document: 'plan', language: 'en', labels, text: null }])
  })

  it('holds drafts of the project beside their labels, and names documents of the corpus with their folder', () => {
    write('sentences/documents/en/drafts/act.tsv', '1.1\t-\n')
    write('sentences/documents/en/drafts/act.md', '# An Act\n')
    write('sentences/documents/zh/local/0002.tsv', '1.1\t-\n')
    assert.deepEqual(
      read().documents.map(({ document, text }) => [document, text]),
      [
        ['drafts/act', '# An Act\n'],
        ['local/0002', null],
      ],
    )
  })

  it('has a digest that another draft changes', () => {
    write('sentences/documents/en/drafts/act.md', '# An Act\n')
    const before = digestOfTeaching(folder, '')
    write('sentences/documents/en/drafts/act.md', '# A Bill\n')
    assert.notEqual(digestOfTeaching(folder, ''), before)
  })

  it('tells a sentence that stands twice, in whatever file', () => {
    write('sentences/zh/data.txt', 'data.market | 设交易专区。\ndata | 设交易专柜。\n')
    write('sentences/zh/more.txt', 'data.market | 设交易专区。\nmention: data | 设交易专柜。\n')
    assert.deepEqual(read().problems, [
      'sentences/zh/more.txt:1 the sentence stands already in sentences/zh/data.txt:1',
      'sentences/zh/more.txt:2 the sentence stands already in sentences/zh/data.txt:2, with other labels',
    ])
  })

  it('tells a sentence of the other language, and a file in no language', () => {
    write('sentences/en/data.txt', 'data.market | 设交易专区。\n')
    write('sentences/fr/data.txt', '')
    assert.deepEqual(read().problems, [
      'sentences/fr/data.txt: sentences stand in zh/ or en/, labels of documents in documents/zh/ or documents/en/',
      'sentences/en/data.txt:1 the sentence is not in English, as all in en/ are',
    ])
  })

  it('has a digest that a changed label or sentence changes, and the ends of lines do not', () => {
    write('sentences/zh/data.txt', 'data.market | 设交易专区。\n')
    const before = digestOfTeaching(folder, '')
    write('sentences/zh/data.txt', 'data.market | 设交易专区。\r\n')
    assert.equal(digestOfTeaching(folder, ''), before)
    write('sentences/zh/data.txt', 'data | 设交易专区。\n')
    assert.notEqual(digestOfTeaching(folder, ''), before)
  })

  it('has a digest that another vocabulary or template changes', () => {
    const before = digestOfTeaching(folder, 'terms')
    assert.notEqual(digestOfTeaching(folder, 'more terms'), before)
    write('templates/data.yaml', 'clauses: []\n')
    assert.notEqual(digestOfTeaching(folder, 'terms'), before)
  })
})

describe('the sentences of the project', () => {
  it('can all be read', () => {
    assert.ok(readSentences().sentences.length > 0)
  })

  it('are those from which the weights were learned (npm run train)', () => {
    const vocabulary = readFileSync(join(root, vocabularyFile), 'utf8')
    const digest = digestIn(readFileSync(join(root, weightsFile), 'utf8'))
    assert.ok(
      digest === digestOfTeaching(frameworkFolder, vocabulary),
      `${weightsFile} is not current: run npm run train`,
    )
  })
})
