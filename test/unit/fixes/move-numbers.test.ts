import assert from 'node:assert/strict'
import { type Direction, moveClause } from '../../../server/src/fixes/move-clause.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The draft after the provision at `|` has been moved; why not, if it is not. */
function moved(marked: string, direction: Direction, format: 'plain' | 'markdown' = 'plain'): string {
  const text = marked.replace('|', '')
  const result = moveClause(parseDraft(text, { format }), marked.indexOf('|'), direction)
  return 'refused' in result ? result.refused : withEdits(text, result.edits)
}

describe('the cursor at the head of a Markdown line', () => {
  it('is in the provision that begins there', () => {
    const plan =
      '# Data Plan\n\n## 1. Data\n\n1.1 The Office publishes.\n\n1.2 The Office sets standards.\n\n|## 2. Models\n\n2.1 The Lab funds models.\n'
    assert.match(
      moved(plan, 'up', 'markdown'),
      /^# Data Plan\n\n## 1\. Models\n\n1\.1 The Lab[\s\S]*## 2\. Data\n\n2\.1/,
    )
    assert.equal(
      moved('# 措施\n\n4. 建设平台。\n|5. 编制目录。\n6. 公布名单。\n', 'up', 'markdown'),
      '# 措施\n\n4. 编制目录。\n5. 建设平台。\n6. 公布名单。\n',
    )
  })
})

describe('tasks counted on through sections', () => {
  const plan = (sections: string, reference: string): string => `# 滨江市实施方案

## 第一部分 思路

坚持开放。

## 第二部分 工程

${sections}

### 三、治理工程

5. 制定规则。

## 第三部分 实施

${reference}
`

  it('are counted anew when their sections change places, in a Markdown list too', () => {
    assert.equal(
      moved(
        plan(
          '### 一、数据工程\n\n1. 建设平台。\n2. 编制目录。\n\n### 二、模型|工程\n\n3. 研发模型。\n4. 评测模型。',
          '',
        ),
        'up',
        'markdown',
      ),
      plan('### 一、模型工程\n\n1. 研发模型。\n2. 评测模型。\n\n### 二、数据工程\n\n3. 建设平台。\n4. 编制目录。', ''),
    )
  })

  it('are not meant by 第二部分第三项, where the part has a third heading', () => {
    const reference = '第二部分第三项工程按季考核。'
    const sections = (tasks: string): string => `### 一、数据工程\n\n1. 建设平台。\n\n### 二、模型工程\n\n${tasks}`
    assert.equal(
      moved(plan(sections('2. 研发模型。\n3. 评测|模型。\n4. 公布名单。'), reference), 'up', 'markdown'),
      plan(sections('2. 评测模型。\n3. 研发模型。\n4. 公布名单。'), reference),
    )
  })
})

describe('a number that is no reference for sure', () => {
  const unmoved = (marked: string, format: 'plain' | 'markdown' = 'plain'): readonly string[] => {
    const text = marked.replace('|', '')
    const result = moveClause(parseDraft(text, { format }), marked.indexOf('|'), 'up')
    return 'refused' in result ? [result.refused] : result.unmoved
  }

  it('is told where it means what is moved', () => {
    const plan = (last: string): string =>
      `# 滨江市方案\n\n## 一、任务\n\n（一）建设平台。\n\n（二）编制|目录。\n\n（三）公布名单，${last}。\n`
    assert.deepEqual(unmoved(plan('由（二）的单位每季报送'), 'markdown'), ['（二）'])
    assert.deepEqual(unmoved(plan('由（三）的单位每季报送'), 'markdown'), [])
    assert.deepEqual(unmoved(plan('分步：（一）登记；（二）公示'), 'markdown'), [])
    const tasks = '# 方案\n\n1. 建设平台。\n2. 编制|目录。\n3. 公布名单，依托任务2和任务3，新增任务2项。\n'
    assert.deepEqual(unmoved(tasks, 'markdown'), ['任务2'])
  })

  it('is told of decimals, and not of figures', () => {
    const plan = (last: string): string =>
      `Data Plan\n\n1.1 The Office publishes data.\n\n1.2 The Lab |funds models.\n\n1.3 ${last}\n`
    assert.deepEqual(unmoved(plan('The Board reviews the work under 1.2 each year.')), ['1.2'])
    assert.deepEqual(unmoved(plan('The Board spends sums of 1.2 million, growing by 1.1% each year.')), [])
  })
})
