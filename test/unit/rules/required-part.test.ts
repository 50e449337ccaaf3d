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
