import { flags } from './flagged.ts'

const rule = 'cross-reference'
const rules = (...articles: readonly string[]): string =>
  `# 滨江市公共数据管理办法\n\n${articles.map((one, at) => `第${'一二三四五六'.charAt(at)}条　${one}`).join('\n\n')}\n`

describe('an article that names itself', () => {
  it('is told', () => {
    const first = ['为了规范公共数据管理，制定本办法。', '公共数据应当及时更新。']
    flags(rule, rules(...first, '违反本办法⟦第三条⟧规定的，责令改正。'))
    flags(rule, rules(...first, '违反⟦第三条⟧规定的，责令改正。'))
    flags(rule, rules(...first, '违反本办法第二条、⟦第三条⟧规定的，责令改正。'))
    flags(
      rule,
      rules(...first, '有下列情形之一的，责令改正：\n\n（一）违反本办法⟦第三条⟧规定的；\n\n（二）拒不改正的。'),
    )
  })

  it('is not where it means a part of itself, another text, or a range', () => {
    const first = ['为了规范公共数据管理，制定本办法。', '公共数据应当及时更新。']
    flags(rule, rules(...first, '违反本条规定的，责令改正。'))
    flags(rule, rules(...first, '更新目录。\n\n依照本办法第三条第一款更新的，应当备案。'))
    flags(rule, rules(...first, '违反本办法第二条至第三条规定的，责令改正。'))
    flags(rule, rules(...first, '违反《滨江市数据条例》第三条规定的，责令改正。'))
    flags(rule, rules(...first, '原文“违反第三条规定的，责令改正”不再适用。'))
    flags(rule, rules(...first, '将第三条修改为：“目录应当公开。”').replace('管理办法', '管理办法修改决定'))
    flags(rule, rules(...first, '违反本办法第二条规定的，责令改正。'))
  })

  it('is not where the number is of a contract, or of the text as it was', () => {
    const first = ['为了规范公共数据管理，制定本办法。', '公共数据应当及时更新。']
    for (const words of [
      '按照合同第三条公开收费标准。',
      '按照授权协议第三条的约定公开收费标准。',
      '未履行承诺书第三条的，退出名录。',
      '修改前的第三条规定的期限尚未届满的，继续有效。',
      '本办法修订前第三条规定的期限尚未届满的，继续有效。',
      '依照修正前的本办法第三条登记的，继续有效。',
      '依照原第三条登记的，继续有效。',
    ])
      flags(rule, rules(...first, words))
    for (const words of [
      '修改后的⟦第三条⟧规定的期限继续有效。',
      '履行合同，违反⟦第三条⟧规定的，责令改正。',
      '违反修改后的本办法⟦第三条⟧规定的，责令改正。',
    ])
      flags(rule, rules(...first, words))
  })

  it('is missing from neither', () => {
    const first = ['为了规范公共数据管理，制定本办法。', '公共数据应当及时更新。']
    for (const words of ['违反合同第九条的，责令改正。', '依照修改前的第九条登记的，继续有效。'])
      flags(rule, rules(...first, words))
    flags(rule, rules(...first, '违反本办法⟦第九条⟧规定的，责令改正。'))
  })
})
