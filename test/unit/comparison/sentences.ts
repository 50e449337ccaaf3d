import { statementsText } from '../../../server/src/comparison/sentences/statement.ts'
import { compared } from './compared.ts'

/** What is told of a sentence that became another, each beginning with `+` if it is one of substance. */
export function became(old: string, fresh: string): string[] {
  const isChinese = /\p{Script=Han}/u.test(old)
  const around = isChinese
    ? (words: string) => `# 滨江市行动方案\n\n## 一、主要任务\n\n市数据局会同有关部门做好统筹协调。\n\n${words}\n`
    : (words: string) =>
        `# Harbour Plan\n\n## 1. Actions\n\n1.1 The Council keeps the plan up to date.\n\n1.2 ${words}\n`
  return compared(around(old), around(fresh)).changes.map(
    ({ statements, weight }) => `${weight >= 40 ? '+ ' : ''}${statementsText(statements, isChinese ? 'zh' : 'en')}`,
  )
}
