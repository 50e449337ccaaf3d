import { compareDrafts } from '../../../server/src/comparison/compare-drafts.ts'
import type { Comparison } from '../../../server/src/comparison/model/comparison.ts'
import { statementsText } from '../../../server/src/comparison/sentences/statement.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Language } from '../../../server/src/framework/types.ts'

/** Compares two texts as drafts in Markdown. */
export function compared(old: string, fresh: string): Comparison {
  const analysis = (text: string) => createAnalyzer().analyze(text, { check: false })
  return compareDrafts(analysis(old), analysis(fresh))
}

/** What is told of two texts, a line for each change: its kind, its heading and the sentence; the heaviest first. */
export function told(old: string, fresh: string, reader: Language = 'zh'): string[] {
  return compared(old, fresh).changes.map(
    ({ kind, statements, new: after, old: before }) =>
      `${kind} ${after?.where || before?.where || '-'}: ${statementsText(statements, reader)}`,
  )
}

export const plan = `# 滨江市数据要素行动方案

## 一、总体目标

到2027年，建成10个以上数据空间，数据产业规模达到200亿元。

## 二、重点任务

### （一）建设公共平台

由市数据局牵头，市科技局配合，建设公共数据平台，2026年底前投入运行。企业应当按照目录报送数据。

### （二）培养数据人才

支持高校开设数据专业，每年培训数据分析师500名。对紧缺人才给予最高100万元补助。

### （三）完善标准规范

加快制定数据交换标准，组织全部重点企业开展贯标。

## 三、保障措施

### （一）加强统筹

建立联席会议制度，定期会商解决重大问题。

### （二）加强宣传

广泛宣传典型案例，营造良好的社会氛围。
`

/** The plan with words replaced; each must be in it. */
export function planWith(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the plan has no “${from}”`)
    return text.replace(from, to)
  }, plan)
}
