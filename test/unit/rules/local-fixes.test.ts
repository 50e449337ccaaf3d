import assert from 'node:assert/strict'
import path from 'node:path'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { applicableEdits } from '../../../server/src/fixes/local-edits.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { before, show } from '../fixes/marked.ts'
import { fixes } from './fix-samples.ts'
import { examples } from './page-examples.ts'

const folder = path.join(import.meta.dirname, '../../../../server/src/rules')

describe('the fixes of half-width-mark', () => {
  it('change marks between Han characters, and take out the space behind', () =>
    fixes('市数据局负责汇总[-, -]{+，+}各区配合[-;-]{+；+}具体办法如下[-:-]{+：+}'))

  it('change brackets in pairs', () => fixes('开放数据[-(-]{+（+}含历史数据[-)-]{+）+}，编号(一)、(2)不变。'))

  it('keep what stands beside letters and digits', () =>
    fixes('建设AI,ML平台(AI platform),首批1,000 items, 1:3,网址https://a.cn/b,c。'))

  it('end a sentence, and keep the points of numbers and names', () =>
    fixes('一[-.-]{+、+}加快建设。卡尔.史密斯参加会议。推动数据开放[-.-]{+。+}'))

  it('keep the markup between and around', () =>
    fixes('各部门**开放数据**[-,-]{+，+}~~原文,删去~~每季度[更新[-,-]{+，+}公布](https://a.cn/甲,乙)，`甲,乙`不变。'))

  it('keep the line break that follows a mark', () =>
    fixes('各部门开放数据[-,-]{+，+}\r\n每季度更新[-;-]{+；+}\r\n按年公布。\r\n'))

  it('work in tables, and leave their bars alone', () =>
    fixes(
      '| 任务 | 单位 |\r\n|---|---|\r\n| 开放数据[-,-]{+，+}每季度更新[-;-]{+；+} | 数据局[-, -]{+、+}各区 |\r\n| 建设[-(-]{+（+}一期工程[-)-]{+）+} | **数据局**[-,-]{+、+}各区 |\r\n',
    ))

  it('work in lists, quotes and headings', () =>
    fixes(
      '# 数据开放[-(-]{+（+}试行稿[-)-]{+）+}\n\n> 说明[-:-]{+：+}先行\n\n- 开放数据[-,-]{+，+}按季更新\n  1. 汇总[-,-]{+，+}报送\n',
    ))

  it('work in plain text', () =>
    fixes('　　各部门开放数据[-, -]{+，+}每季度更新[-:-]{+：+}\r\n　　（一）汇总[-;-]{+；+}\r\n', 'plain'))

  it('are none in an English draft', () => fixes('The Office publishes 数据,算力 each year, and reports on it.'))

  it('are one where a draft is written so throughout', () => {
    const text = `${'各部门开放数据,每季度更新;按年公布。\n\n'.repeat(8)}`
    const { draft, findings } = createAnalyzer().analyze(text)
    const [found, ...others] = findings.filter(({ rule }) => rule === 'half-width-mark')
    assert.deepEqual(others, [])
    assert.equal(found?.message.values.count, '16')
    const [fix] = found?.fixes ?? []
    assert.equal(
      withEdits(text, applicableEdits(draft, fix?.edits ?? [])),
      text.replaceAll(',', '，').replaceAll(';', '；'),
    )
  })

  it('are left out where the draft switches them off', () =>
    fixes('<!-- wenheng-disable half-width-mark: 沿用 -->\n\n各部门开放数据,每季度更新。'))
})

describe('the fixes of doubled-mark', () => {
  it('leave one of two', () =>
    fixes('市数据局汇总目录、[-、-]标准，[-，-]各区配合；[-；-]办法如下：[-：-]按季更新。[-。-]'))

  it('leave one of two behind a blank', () => fixes('建设平台 ，[-，-]开放数据。同上 ，， 数据。'))

  it('keep marks that may be repeated, that stand for others, or that are spoken of', () =>
    fixes('能做到吗？？做到了！！目录、标准、、、清单。。。误作“，，”（、、）的，退回修改。'))

  it('keep the markup around, and leave marks alone that markup divides', () =>
    fixes(
      '各部门**开放数据，[-，-]**每季度[更新、[-、-]公布](https://a.cn/甲，，乙)，~~原文，，删去~~，`甲，，乙`，**汇总，**，报送。',
    ))

  it('keep the line break that follows or divides', () =>
    fixes('各部门开放数据，[-，-]\r\n每季度更新；\r\n；按年公布。[-。-]\r\n'))

  it('work in tables, and leave the sign for ditto alone', () =>
    fixes(
      '| 任务 | 单位 |\r\n|---|---|\r\n| 开放数据，[-，-]每季度更新；[-；-] | 数据局、[-、-]各区 |\r\n| 建设，| **数据局**：[-：-]各区 |\r\n| 汇总 | 、、 |\r\n',
    ))

  it('work in lists, quotes, headings and behind their numbers', () =>
    fixes('# 数据开放：[-：-]试行\n\n> 说明：[-：-]先行\n\n- 开放数据，[-，-]按季更新\n\n一、[-、-]加快建设\n'))

  it('work in plain text', () =>
    fixes('　　各部门开放数据，[-，-]每季度更新。[-。-]\r\n　　（一）汇总；[-；-]\r\n', 'plain'))

  it('are none in an English draft', () => fixes('The Office publishes 数据，，算力 each year, and reports on it.'))

  it('are left out where the draft switches them off', () =>
    fixes('<!-- wenheng-disable doubled-mark: 沿用 -->\n\n各部门开放数据，，每季度更新。'))
})

/** Rules that are off by default. */
const switchedOn = Object.fromEntries(
  rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint' as const]),
)

describe('the fixes of English prose', () => {
  it('delete the second word, with the space on the side where the line goes on', () => {
    chosen('The Office publishes the[- the-] list.', 'repeated-word')
    chosen('The Office publishes the\n[-the -]list, and and so on'.replace('and and', 'and[- and-]'), 'repeated-word')
    chosen('The Office asks for it[- it-].\r\nThe list of\r\n[-of -]data is long.', 'repeated-word')
    chosen('The Office publishes **the** [-the -]list, *and[- and-]* more.', 'repeated-word')
    chosen('| the office | of[- of-] data is here |\n|---|---|\n| and it stays | to[- to-] the end |', 'repeated-word')
  })

  it('change the article, whatever markup is around', () => {
    chosen('The Office asks [-a-]{+an+} agency, and *[-an-]{+a+}* school.', 'indefinite-article')
    chosen('- [-A-]{+An+} open list\r\n- the plan of [-an-]{+a+}\r\n  university\r\n', 'indefinite-article')
  })

  it('put the first simpler form, with its capital', () => {
    chosen('[-In order to-]{+To+} train staff, the Office acts [-prior to-]{+before+} March.', 'simplify')
    chosen('The Office will [-utilize-]{+use+} **data**, in *order* to train staff.', 'simplify')
  })

  it('offer a fix for each simpler form', () => {
    const text = 'Under the act the Office will ascertain the facts, and expedite the order of the Council.'
    const { findings } = createAnalyzer().analyze(text, { severities: switchedOn })
    assert.deepEqual(
      findings
        .filter(({ rule }) => rule === 'simplify')
        .map(({ fixes }) => fixes?.map(({ edits }) => edits.map((edit) => edit.text).join())),
      [
        ['find out', 'learn'],
        ['speed up', 'hasten', 'hurry'],
      ],
    )
  })

  it('are none that is made unseen', () =>
    fixes('The the Office asks a agency in order to train staff, and and so on to the end of the year.'))

  /** The sample with the first fix of each finding of a rule made. */
  function chosen(sample: string, id: string): void {
    const text = before(sample)
    const { draft, findings } = createAnalyzer().analyze(text, { severities: switchedOn, language: 'en' })
    const own = findings.filter(({ rule }) => rule === id).flatMap(({ fixes }) => fixes?.[0]?.edits ?? [])
    assert.equal(show(text, applicableEdits(draft, own)), sample)
  }
})

describe('the fixes of rules', () => {
  const samples = rules
    .flatMap(({ id, messages }) =>
      examples(path.join(folder, id, 'page.zh-cn.md'))
        .filter(({ flagged }) => flagged && Object.keys(messages).some((key) => key.startsWith('fix')))
        .map(({ text }) => ({ id, text })),
    )
    .filter(({ id, text }) => fixedBy(id, text) !== text)

  it('are shown on the pages of the rules', () => {
    for (const { id, messages } of rules)
      if (messages.fix)
        assert.ok(
          samples.some((sample) => sample.id === id),
          id,
        )
  })

  it('do the same after other text, with CRLF and with markup around', () => {
    for (const { id, text } of samples) {
      const after = fixedBy(id, text)
      const around = (inner: string): string =>
        `前文。\n\n| 表 | 头 |\n|--|--|\n| **甲** | 乙 |\n\n${inner}\n\n*后文*。\n`.replaceAll('\n', '\r\n')
      assert.equal(fixedBy(id, around(text)), around(after))
    }
  })

  it('leave nothing of their kind, and change no more when made again, whatever the text', () => {
    const part = fc.constantFrom(
      '数据',
      '国发',
      '[2025]',
      '〔25〕',
      '第',
      '011号',
      '年05月',
      '08日',
      '自25',
      '起施行',
      '2-3个',
      '\n\n',
      '一',
      '、',
      '（一）',
      '⼈⼯',
      'ＡＩ',
      '\u200b',
      '\u00ad',
      '（下称',
      '开放',
      ',',
      ';',
      ':',
      '.',
      '(',
      ')',
      ' ',
      '\n',
      '\r\n',
      '**',
      '`',
      '| ',
      '- ',
      'AI',
      '1',
      '<b>',
      '，',
      '。',
      '、',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('markdown', 'plain'), (parts, format) => {
        const text = parts.join('')
        const once = withEdits(text, createAnalyzer().analyze(text, { format, language: 'zh' }).fixAll())
        const again = createAnalyzer().analyze(once, { format, language: 'zh' }).fixAll()
        assert.equal(
          withEdits(once, again),
          withEdits(
            withEdits(once, again),
            createAnalyzer().analyze(withEdits(once, again), { format, language: 'zh' }).fixAll(),
          ),
        )
        assert.equal(letters(once), letters(text))
      }),
      { numRuns: 300 },
    )
  })
})

/** Everything but the marks, zeros and spaces that fixes change or take out, with compatibility characters as plain ones. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[ ,;:.()，；：。（）、．〔〕[\]0\u200b\u00ad]/g, '')
}

function fixedBy(id: string, text: string): string {
  const { draft, findings } = createAnalyzer().analyze(text, { severities: switchedOn })
  const own = findings.filter(({ rule }) => rule === id).flatMap(({ fixes }) => fixes?.[0]?.edits ?? [])
  return withEdits(text, applicableEdits(draft, own))
}
