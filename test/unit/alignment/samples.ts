import { alignDraft } from '../../../server/src/alignment/align-draft.ts'
import type { Alignment } from '../../../server/src/alignment/alignment.ts'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'

/** A provincial plan whose tasks the drafts of the tests take up, or do not. */
export const plan = `# 江州省数据产业发展行动方案

## 一、重点任务

（一）建设算力枢纽。推动智能算力中心集约布局，建设绿色低碳的数据中心集群，实现电力与算力协同调度。（责任单位：省数据局、省能源局，各市人民政府）

（二）开放公共数据。编制公共数据开放目录，按年度发布医疗、交通、气象数据集，开展公共数据授权运营。（责任单位：省数据局，各市人民政府）

（三）发展海洋观测。布设近海浮标和水下观测网，汇聚潮汐、盐度数据，建设海洋预报模型。（责任单位：海门市人民政府）

（四）培养数字工匠。支持职业院校开设数据标注专业，遴选实训基地，每年培训技师500人。（责任单位：省人力资源社会保障厅、省数据局，各市人民政府）

（五）组建审评委员会。省级设立数据产品审评委员会，负责登记规则的解释。（责任单位：省数据局、省司法厅）
`

export const draft = `# 滨江市数据产业实施方案

## 一、主要任务

（一）布局算力。在高新区建设绿色低碳的数据中心集群，推动智能算力中心与电网协同调度，2027年底前投运。（责任单位：市数据局）

（二）开放公共数据。编制公共数据开放目录，按年度发布医疗、交通、气象数据集，开展公共数据授权运营。（责任单位：市数据局）

（三）引育人才。遴选实训基地，鼓励名师带徒。（责任单位：市人力资源社会保障局）
`

export function analysed(text: string): Analysis {
  return createAnalyzer().analyze(text, { check: false })
}

export function aligned(text: string, ...parents: readonly string[]): Alignment {
  return alignDraft(parents.map(analysed), analysed(text))
}
