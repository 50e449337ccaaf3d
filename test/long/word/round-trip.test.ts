import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Coverage } from '../../../server/src/coverage/model/coverage.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { opensSection } from '../../../server/src/text/model/block.ts'
import type { Draft } from '../../../server/src/text/model/draft.ts'
import { readWord } from '../../../server/src/word/read/read-word.ts'
import { writeWord } from '../../../server/src/word/write/write-word.ts'
import { describeWithShared } from '../../unit/shared.ts'

/** Parts of Chinese drafts, each a block or some of them. */
const part = fc.oneof(
  fc.nat(8).map((at) => `## ${'一二三四五六七八九'[at] ?? '一'}、加强算力供给`),
  fc.nat(8).map((at) => `（${'一二三四五六七八九'[at] ?? '一'}）建设平台。市数据局牵头建设智能算力中心。`),
  fc.integer({ min: 1, max: 30 }).map((number) => `第${number}条 市人民政府应当保障数据安全。`),
  fc.integer({ min: 1, max: 9 }).map((number) => `${number}. 培养人工智能人才。\n${number + 1}. 开放公共数据。`),
  fc.constantFrom(
    '推动算法创新，到2028年建成“一张网”——分期实施……',
    '| 序号 | 任务 | 单位 |\n|---|:-:|---|\n| 1 | 建设**平台** | 市数据局 |\n| 2 | 发放算力券 |  |',
    '- 数据\n- 算力',
    '附件：1. 任务清单\n\n滨江市人民政府\n\n2026年3月1日\n\n附件1\n\n任务清单',
    '建设 https://a.example/b_c 和 *统一*\n平台 & <标签>，1 < 2。',
    '<!-- 待定 -->',
    '第二章　数据与算力',
    '各区人民政府，市政府各部门：',
    '\\# 不是标题\\*，1\\. 也不是编号。',
  ),
)
const title = fc.constantFrom(
  '滨江市算力行动方案',
  '滨江市人工智能赋能科技创新行动方案（2026—2028年）',
  '滨江市人民政府关于推进人工智能赋能科技创新若干政策措施的意见',
)
const drafts = fc
  .tuple(title, fc.array(part, { maxLength: 12 }))
  .map(
    ([name, parts]) =>
      `# ${name}\n\n为发展智能算力[^1]，制定本方案。\n\n${parts.join('\n\n')}\n\n[^1]: 指模型与算力。\n`,
  )

describe('a draft that goes to Word and comes back', () => {
  it('has the same words, headings and coverage', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (text) => {
        const { before, after } = await roundTrip(text, 'markdown')
        assert.equal(words(after.draft), words(before.draft))
        assert.deepEqual(headings(after.draft), headings(before.draft))
        assert.deepEqual(statuses(after.coverage), statuses(before.coverage))
      }),
      { numRuns: 60 },
    )
  })

  it('is a document whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), async (text, isPlain) => {
        const { after } = await roundTrip(text, isPlain ? 'plain' : 'markdown')
        assert.ok(after)
      }),
      { numRuns: 60 },
    )
  })
})

describeWithShared('a real document in Chinese that goes to Word and comes back', (folder) => {
  it('has the same words and covers the same', async function () {
    this.timeout(200_000)
    const policy = join(folder, 'corpus/policy')
    let read = 0
    for (const file of readdirSync(policy).filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(join(policy, file), 'utf8')
      // In an English one the words in bold that begin a paragraph are headings, and are read as words alone.
      if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < text.length / 4) continue
      const { before, after } = await roundTrip(text, 'markdown')
      read++
      assert.equal(words(after.draft) === words(before.draft), true, `the words of ${file}`)
      assert.deepEqual(statuses(after.coverage), statuses(before.coverage), file)
    }
    assert.ok(read > 50)
  })
})

async function roundTrip(text: string, format: 'markdown' | 'plain') {
  const before = createAnalyzer().analyze(text, { format, check: false })
  const read = readWord((await writeWord(before.draft)).bytes, { revisions: 'accepted' })
  assert.ok('text' in read)
  const { language } = before.draft
  return { before, after: createAnalyzer().analyze(read.text, { language, check: false }) }
}

/** All words, with the numbers of lists; white space may differ. */
function words({ blocks }: Draft): string {
  const label = (marker: Draft['blocks'][number]['marker']): string =>
    marker && marker.span.end === 0 && marker.scheme !== 'bullet' ? marker.label : ''
  return blocks
    .map(({ marker, prose }) => label(marker) + prose.text)
    .join('')
    .replace(/\s+/g, '')
}

function headings({ blocks }: Draft): string[] {
  return blocks
    .filter((block) => block.kind === 'title' || opensSection(block))
    .map(({ kind, level, runIn, prose }) => `${kind} ${level} ${prose.text.slice(0, runIn?.end).replace(/\s+/g, '')}`)
}

function statuses({ dimensions }: Coverage): string[] {
  return Object.entries(dimensions).map(([id, { status }]) => `${id} ${status}`)
}
