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
})
