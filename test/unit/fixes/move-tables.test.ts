import assert from 'node:assert/strict'
import { moved } from './after-move.ts'

const table = '| 层次 | 补助 |\n|---|---|\n| 博士 | 20万元 |'

function plan(...tasks: readonly string[]): string {
  return `# 某市方案

## 一、重点任务

${tasks.map((task, at) => `（${'一二三'.charAt(at)}）${task}`).join('\n\n')}

## 二、其他

加强考核。
`
}

describe('what stands below the last of a list', () => {
  const data = '开放数据。市数据局开放数据。'

  it('moves with it where a colon announces it, with items behind a second table', () => {
    for (const below of [table, `${table}\n\n${table}`, `${table}\n\n${table}\n\n- 甲类；\n- 乙类。`]) {
      const talent = `引进人才。市人力局引进人才，补助如下：\n\n${below}`
      assert.equal(moved(plan(data, talent).replace('引进', '引|进'), 'up', 'markdown'), plan(talent, data))
      assert.equal(moved(plan(talent, data).replace('引进', '引|进'), 'down', 'markdown'), plan(data, talent))
    }
  })

  it('moves with it where it is a table that is not of all tasks, and what is said of it', () => {
    const talent = `引进人才。市人力局引进人才。\n\n${table}\n\n补助按月发放。`
    assert.equal(moved(plan(data, talent).replace('引进', '引|进'), 'up', 'markdown'), plan(talent, data))
    assert.equal(moved(plan(talent, data).replace('引进', '引|进'), 'down', 'markdown'), plan(data, talent))
  })

  it('stays where it is the table of all tasks', () => {
    const tasks = '\n\n| 任务 | 责任单位 |\n|---|---|\n| 数据 | 市数据局 |\n| 人才 | 市人力局 |'
    const talent = '引进人才。市人力局引进人才。'
    assert.equal(
      moved(plan(data, talent + tasks).replace('引进', '引|进'), 'up', 'markdown'),
      plan(talent, data + tasks),
    )
  })
})

describe('a task that counts itself in words', () => {
  it('is not moved, nor is the chapter around it', () => {
    for (const task of ['任务二：引|进人才。', '二是引|进人才。', 'R2. 引|进人才。'])
      assert.equal(moved(`# 某市方案\n\n## 一、目标\n\n目标。\n\n## 二、任务\n\n${task}\n`, 'up', 'markdown'), 'none')
  })
})
