import { insertsClause } from './marked.ts'

/** Two tasks, each with its owner as the sample names it, and the task that is added. */
function names(owners: readonly [string, string, string]): void {
  const [first, second, added] = owners
  insertsClause(`# 某市行动方案

## 一、重点任务

（一）修路。修两条路${first}

（二）修桥。修两座桥${second}{+

（三）共享算力。开放算力【数量】卡时，按月公布${added}+}
`)
}

describe('a task is given an owner as its siblings name theirs', () => {
  it('with a label, in brackets or on a line of its own', () => {
    names(['。（主责单位：市交通局）', '。（主责单位：市交通局）', '。（主责单位：【牵头单位】）'])
    const line = '。\n\n责任单位：市交通局'
    names([line, line, '。\n\n责任单位：【牵头单位】'])
    const boxed = '。\n\n【责任单位：市交通局】'
    names([boxed, boxed, '。\n\n【责任单位：【牵头单位】】'])
  })

  it('in words, as the last of them does', () => {
    names(['。（市交通局负责）', '。（市交通局牵头）', '。（【牵头单位】牵头，【配合单位】参与）'])
    names(['。（市交通局牵头，市财政局配合）', '。（市交通局负责）', '。（【牵头单位】负责）'])
  })

  it('before the full stop, where they stand before it', () =>
    names(['（市交通局负责）。', '（市交通局负责）。', '（【牵头单位】负责）。']))

  it('if half of them name one', () => {
    names(['。', '。（责任单位：市交通局）', '。（责任单位：【牵头单位】）'])
    names(['。', '。', '。'])
    const three = (first: string): string => `# 某市行动方案

## 一、重点任务

（一）修路。修两条路。${first}

（二）修桥。修两座桥。

（三）修渠。修两条渠。{+

（四）共享算力。开放算力【数量】卡时，按月公布。+}
`
    insertsClause(three('（责任单位：市交通局）'))
  })

  it('on lines indented as theirs, with the time that stands below it', () => {
    const tasks = (second: string, added: string): string => `某市行动方案

　　一、重点任务
　　（一）修路
　　修两条路。
　　牵头单位：市交通局
${second}
　　（二）修桥
　　修两座桥。
　　牵头单位：市交通局
${second}{+
　　（三）共享算力
　　开放算力【数量】卡时，按月公布。
　　牵头单位：【牵头单位】
${added}+}

　　二、保障措施
　　成立专班。
`
    insertsClause(tasks('　　完成时限：2027年底', '　　完成时限：【时限】'), { format: 'plain' })
    insertsClause(tasks('　　配合单位：市财政局', '　　配合单位：【配合单位】'), { format: 'plain' })
  })

  it('with the time in the same brackets, of whatever form', () => {
    const owner = '。〔牵头单位：市交通局；完成时间：2027年〕'
    names([owner, owner, '。〔牵头单位：【牵头单位】；完成时间：【时限】〕'])
    const both = '（责任单位：市交通局；配合单位：市财政局）。'
    names([both, both, '（责任单位：【牵头单位】；配合单位：【配合单位】）。'])
  })
})
