import { type CommandName, commandNames, commands } from '../../../server/src/cli/commands.ts'
import { operandsOf } from '../command-operands.ts'

/** A command that writes a file: that of the draft itself, or the one that `--output` names. */
export interface Writer {
  readonly name: string
  /** The file that it writes, by name. */
  readonly target: string
  readonly isInPlace: boolean
  /** `target`: the file to write. */
  args(target: string): readonly string[]
}

/** A plan that every writer has something to do with: marks to mend, a directive to take out, tasks. */
export const plan = `# 星湾市人工智能赋能制造业行动方案

<!-- wenheng-disable long-clause -->

## 一、总体要求

到2028年,全市建成开放数据集三十个。

## 二、主要任务

（一）建设数据集。市数据局牵头建设工业数据集,2027年底前开放三十个。

（二）建设算力设施。市工信局牵头建设智能算力中心,2027年底前投运。

（三）攻关算法。市科技局每年发布算法攻关榜单,资助二十个项目。

（四）培育人才。市人社局每年培训工程师五百名。

（五）健全制度。市司法局2027年底前制定数据管理办法。
`

/** All of `commands.ts` that write: a new command with one of these options is held by the same tests. */
export const writers: readonly Writer[] = commandNames.flatMap(writersOf)

function writersOf(name: CommandName): Writer[] {
  const options: readonly string[] = commands[name].options
  const [format] = commands[name].formats
  const own = operandsOf(name, { drafts: ['draft.md', 'old.md'], word: 'draft.docx' })
  const inPlace = (option: string): Writer => ({
    name: `${name} --${option}`,
    target: 'draft.md',
    isInPlace: true,
    args: (target) => [name, `--${option}`, target],
  })
  return [
    ...(options.includes('output')
      ? [
          {
            name: `${name} --output`,
            target: `target.${format}`,
            isInPlace: false,
            args: (target: string) => [name, ...own, '--output', target],
          },
        ]
      : []),
    ...['fix', 'write'].filter((option) => options.includes(option)).map(inPlace),
  ]
}
