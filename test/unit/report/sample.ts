import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'

/** A plan on data, compute and algorithms, without talent. */
export const plan = `# 滨江市人工智能赋能科技创新行动方案

滨政发〔2026〕8号

## 一、总体要求

到2028年，人工智能核心产业规模达到200亿元，建成10个行业数据集。

## 二、重点任务

1. 建设公共算力平台。市数据局牵头建设智能算力中心，2026年底前投运。
2. 建设高质量数据集。鼓励企业和高校共建科研数据集，向创新主体开放共享。
3. 攻关核心算法。组织实施大模型关键技术攻关，由市科技局负责。
4. 给予资金支持。设立专项资金，对开源大模型研发给予补助。
5. 扩大应用。开展人工智能应用试点示范，政府采购优先采购人工智能产品。
6. 完善制度。建立算法备案和安全评估制度，由市委网信办负责。
`

export function analysed(text: string): Analysis {
  return createAnalyzer().analyze(text, { format: 'markdown', check: false })
}

/** Words that would be markup, formulas or signs that steer a terminal. */
export const hostile = plan
  .replaceAll('智能算力中心', '智能算力中心<img src=x onerror=alert(1)>&amp;"\'')
  .replace('# 滨江市', '# =cmd()<script>alert(1)</script>滨江市\u202e')
