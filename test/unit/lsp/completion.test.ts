import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { defaults } from '../../../server/src/engine/settings.ts'
import { elementIds } from '../../../server/src/framework/framework.ts'
import { dimensionIds } from '../../../server/src/framework/types.ts'
import { pinyin } from '../../../server/src/lsp/features/completion/pinyin.ts'
import type { Proposal } from '../../../server/src/lsp/features/completion/proposal.ts'
import { type ProposalRequest, proposalsAt } from '../../../server/src/lsp/features/completion/proposals-at.ts'

const asked: ProposalRequest = { reader: 'zh', year: 2026, isUnasked: false, isTriggered: false }

/** What is proposed at `|` in a draft. */
function at(
  marked: string,
  request: Partial<ProposalRequest> = {},
  format: 'markdown' | 'plain' = 'markdown',
): readonly Proposal[] {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const analysis = createAnalyzer().analyze(text, { ...defaults, format })
  const { list } = proposalsAt(analysis, offset, { ...asked, ...request })
  for (const { span } of list) {
    assert.ok(span.start <= offset && offset <= span.end)
    assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/)
  }
  return list
}

function clauses(marked: string): readonly Proposal[] {
  return at(marked).filter(({ kind }) => kind === 'clause')
}

function labels(marked: string, request: Partial<ProposalRequest> = {}): string[] {
  return at(marked, request).map(({ label }) => label)
}

const programme = (line: string): string => `# 某市人工智能创新发展行动计划

## 一、重点任务

（一）修缮道路。市交通局牵头修缮两条园区道路，年底前通车。

${line}

（二）更新路灯。市城管局负责更新路灯。

## 二、保障措施

（一）加强领导。市领导每月调度一次。
`

describe('completion: clauses', () => {
  it('on a blank line are laid out and numbered as the tasks before', () => {
    const [first] = clauses(programme('|'))
    assert.match(first?.text ?? '', /^（二）[^。]+。.+。$/)
  })

  it('on a line with a number leave it as it is', () => {
    const [first] = clauses(programme('（二）|'))
    assert.equal(first?.text.startsWith(`${first.label}。`), true)
  })

  it('behind a sentence are the sentences alone', () => {
    const [first] = clauses(programme('（二）修桥。修两座桥。|'))
    assert.ok(first)
    assert.ok(!first.text.includes('（二）') && !first.text.startsWith(first.label))
  })

  it('are found by Chinese, English and pinyin', () => {
    for (const typed of ['算力', '共享', 'compute', 'suanli', 'gongxiang', 'slgx']) {
      const found = clauses(programme(`${typed}|`))
      assert.ok(
        found.some(({ detail }) => detail?.startsWith('算力：算力共享')),
        typed,
      )
      assert.ok(found.every(({ span }) => span.end - span.start === typed.length))
      assert.ok(found.length < 20, typed)
    }
  })

  it('those of dimensions without a measure stand first and say so', () => {
    const covered = programme('（二）建设数据集。市数据局牵头建设20个高质量数据集，向高校开放。\n\n|')
    const [first] = clauses(covered)
    assert.match(first?.detail ?? '', /^算力：.*（本稿尚无措施）$/)
  })

  it('take the owner of each task along, where the draft names them', () => {
    const draft =
      '某市若干措施\n\n一、支持修路。对修路单位给予补助。（责任单位：市交通局）\n\n|\n\n二、支持修桥。对修桥单位给予补助。（责任单位：市工信局）\n'
    const [first] = at(draft, {}, 'plain').filter(({ kind }) => kind === 'clause')
    assert.match(first?.text ?? '', /^二、.+（责任单位：【牵头单位】）$/)
  })

  it('are worded as the English of the draft', () => {
    const act = `# Order on Advancing Artificial Intelligence

Section 1. Purpose. Two parks lie far from the road.

Sec. 2. Roads. The Secretary shall repair the roads to two parks.

|
`
    const [first] = at(act, { reader: 'en' })
    assert.match(first?.text ?? '', /^Sec\. 3\. .+ shall /)
    assert.match(first?.detail ?? '', /^Data: .* \(no measure yet\)$/)
  })
})

describe('completion: words and phrases', () => {
  it('terms that the words before the cursor begin, replaced from where they begin', () => {
    const found = at(programme('（二）联网。推进数据空|，联网运行。'))
    const term = found.find(({ label }) => label === '数据空间')
    assert.equal(term && term.span.end - term.span.start, 3)
    assert.equal(term?.detail, '数据：数据空间与互通')
  })

  it('where the editor may ask at every character, two characters are too few', () => {
    assert.ok(at(programme('（二）联网。推进数据|，联网运行。')).some(({ kind }) => kind === 'term'))
    assert.ok(
      !at(programme('（二）联网。推进数据|，联网运行。'), { isUnasked: true }).some(({ kind }) => kind === 'term'),
    )
  })

  it('in a heading terms alone', () => {
    assert.ok(at('# 某市意见\n\n## 建设算力|\n').every(({ kind }) => kind === 'term'))
  })

  it('English terms of several words', () => {
    const draft = '# National AI Strategy\n\n## Actions\n\nThe ministry will share data sp| soon.\n'
    assert.ok(labels(draft, { reader: 'en' }).includes('data space'))
  })

  it('who is responsible: those whom the draft names, where the bracket or the colon asks', () => {
    assert.deepEqual(labels(programme('（二）修桥。修两座桥（责任单位：|）')), ['市交通局', '市城管局'])
    const notes = at(programme('（二）修桥。修两座桥，年底前通车。（|）'), { isTriggered: true })
    assert.ok(notes.some(({ text }) => text === '（责任单位：市交通局）'))
    assert.ok(notes.every(({ span }) => span.end - span.start === 2))
  })

  it('by when', () => {
    assert.ok(labels(programme('（二）修桥。|')).includes('到2027年底前'))
  })

  it('the form of a document’s number', () => {
    const [first] = at(programme('（二）修桥。落实国发〔|〕要求。'), { isTriggered: true })
    assert.equal(first?.text, '〔2026〕【数量】号')
  })

  it('the slots of our clauses', () => {
    assert.ok(labels(programme('（二）修桥。由【|】修桥。'), { isTriggered: true }).includes('【牵头单位】'))
  })
})

describe('completion: directives', () => {
  it('in both spellings, closed where the comment is open', () => {
    const found = at(programme('<!-- |'))
    assert.ok(found.some(({ text }) => text === '文衡-不适用 算力：【理由】 -->'))
    assert.ok(found.some(({ text }) => text === 'wenheng-disable-next-line: 【reason】 -->'))
    assert.ok(at(programme('<!-- | -->')).every(({ text }) => !text.endsWith('-->')))
    assert.ok(at(programme('% |').replace('# ', ''), {}, 'plain').some(({ text }) => text.startsWith('文衡-停用')))
  })

  it('say of a task of a parent document what the writer makes of it', () => {
    assert.ok(labels(programme('<!-- |')).includes('文衡-承接'))
    const found = at(programme('<!-- 文衡-承接 |'))
    assert.ok(found.some(({ text }) => text === '本级无事权 【上级任务】：【理由】 -->'))
    assert.ok(found.some(({ text }) => text === 'elsewhere 【parent task】: 【reason】 -->'))
    assert.ok(!labels(programme('<!-- 文衡-承接 另文承接 |')).includes('本级无事权'))
  })

  it('name rules and dimensions', () => {
    assert.ok(labels(programme('<!-- 文衡-停用下一行 |')).includes('missing-dimension'))
    assert.ok(labels(programme('<!-- 文衡-不适用 |')).includes('人才'))
  })
})

describe('completion keeps quiet', () => {
  it('in front matter and in code', () => {
    assert.deepEqual(at('---\ntitle: 算力|\n---\n\n# 某市意见\n'), [])
    assert.deepEqual(at(programme('```\n算力|\n```')), [])
  })

  it('at characters that begin nothing', () => {
    for (const line of ['（|', '目标：|', '甲-|', '占比20%|', '修两座桥（|含引桥）。'])
      assert.deepEqual(labels(programme(`（二）修桥。${line}`), { isTriggered: true }), [], line)
  })
})

describe('pinyin', () => {
  it('is given for every dimension and element', () => {
    assert.deepEqual(Object.keys(pinyin).sort(), [...dimensionIds, ...elementIds].sort())
  })
})
