import { flags } from './flagged.ts'

describe('required-part, of a notice that issues another document', () => {
  const notice = (...lines: readonly string[]): string =>
    [
      '# ⟦滨江市数据局关于印发《滨江市算力发展实施办法》的通知⟧',
      '滨数发〔2026〕7号',
      ...lines,
      '滨江市数据局',
      '2026年3月12日',
      '# 滨江市算力发展实施办法',
      '第一条 为了规范算力发展，制定本办法。',
      '第二条 本办法适用于本市。',
      '第三条 市数据局负责实施，各区配合如下：',
      '（一）摸清底数；',
      '（二）统一调度。',
    ].join('\n\n')
  const text = '现将《滨江市算力发展实施办法》印发给你们，请认真贯彻执行。'

  it('wants those to whom it is sent', () => {
    flags('required-part', notice(text))
    flags('required-part', notice('各区人民政府，市政府各部门：', text).replace(/[⟦⟧]/g, ''))
  })
})

describe('required-part, of a plan of action', () => {
  const plan = (title: string, ...tasks: readonly string[]): string =>
    [title, '## 一、目标', '到2029年，归集数据10亿条。', '## 二、任务', ...tasks].join('\n\n')
  const title = '# 滨江市数据创新行动方案'
  const tasks = [
    '（一）建设市级数据仓。',
    '（二）推动公共数据开放。',
    '（三）加快训练审核模型。',
    '（四）引进人才20名。',
    '（五）建立数据台账。',
    '（六）建设算力中心。',
  ]

  it('wants bodies that answer for its tasks, which sentences may name', () => {
    flags('required-part', plan('# ⟦滨江市数据创新行动方案⟧', ...tasks))
    flags('required-part', plan(title, ...tasks, '各县教育局每年选派20名教师参训。'))
    flags('required-part', plan(title, ...tasks, '省医保局将建设数据仓。'))
    flags('required-part', plan(title, ...tasks, '（主辦機關：資訊局）'))
  })
})
