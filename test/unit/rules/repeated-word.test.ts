import { fixed } from './fix-samples.ts'
import { flags } from './flagged.ts'

const rule = 'repeated-word'

describe('repeated-word, in Chinese', () => {
  const plan = (...lines: readonly string[]): string => `# 滨江市算力发展实施意见\n\n${lines.join('\n\n')}\n`

  it('finds verbs and adverbs of measures', () => {
    flags(rule, plan('市数据局⟦推动推动⟧公共数据开放。', '各区⟦应当应当⟧⟦积极积极⟧配合。', '## 一、⟦完善完善⟧平台'))
    flags(rule, plan('⟦加强\n加强⟧监管。', '**⟦推动**推动⟧数据开放。'))
  })

  it('finds verbs that may be nouns too, and those before another verb', () => {
    const verbs = ['建设', '支持', '落实', '组织', '引进', '解决', '加快', '提供']
    for (const verb of verbs) flags(rule, plan(`市数据局⟦${verb}${verb}⟧相关算力。`))
    flags(rule, plan('各区⟦加快加快⟧建设，⟦推动推动⟧发展，⟦解决解决⟧住房和子女入学。'))
  })

  it('finds 的的 and the like, and 进行进行', () => {
    flags(rule, plan('建立⟦的的⟧平台要⟦进行进行⟧维护，数据⟦与与⟧算力⟦和和⟧算法协同。'))
    flags(rule, plan('以创新为目的的平台的的确确有用，参与与支持并重，中和和吸收，谋和和平。'))
  })

  it('keeps names that such a verb makes', () => {
    flags(
      rule,
      plan(
        '各区落实落实情况，提供解决解决方案，规范建设建设工程和建设建设用地，组织组织者，支持支持政策，引进引进项目，应用应用软件，教育教育部门，管理管理人员。',
      ),
    )
  })

  it('finds other words where the phrase ends behind them', () => {
    flags(rule, plan('开放公共⟦数据数据⟧，建设⟦平台平台⟧的接口。'))
  })

  it('keeps what two words make by chance, and names that begin like the verb', () => {
    flags(
      rule,
      plan('支持小微企业创业创新，服务服务业，强化强化学习应用，运用信用信息，加强监测预测预警，构建共建共享机制。'),
    )
    flags(rule, plan('一个一个解决，常常走访，稳稳推进，研究研究生培养，查处违法违规行为。'))
  })

  it('keeps what the first governs', () => {
    flags(rule, plan('培训培训师三百名，解决解决不了的问题，完成完成不了的工序。'))
  })

  it('keeps quotations, cells and what stands apart', () => {
    flags(rule, plan('误作“推动推动”的，退回修改。', '> 推动推动', '推动`甲`推动', '推动~~甲~~推动'))
    flags(rule, plan('| 推动 | 推动 |\n|---|---|\n| 完善 | 完善 |'))
  })

  it('has a fix that deletes the second', () => fixed(rule, '市数据局推动[-推动-]公共数据开放，加强\n[-加强-]监管。'))
})

describe('repeated-word, in English', () => {
  const plan = (...lines: readonly string[]): string => `# Haizhou AI Plan\n\n${lines.join('\n\n')}\n`

  it('keeps a particle before a preposition', () => {
    flags(rule, plan('The scheme is phased in in 2028 and carried on on paper.', 'New members come in in March.'))
    flags(rule, plan('It is held ⟦on on⟧ Monday; the list ⟦in in⟧ the annex.'.replace('held ⟦on on⟧', 'due ⟦on on⟧')))
  })
})
