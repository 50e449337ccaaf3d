import { flags } from './flagged.ts'

const rule = 'unfilled-slot'

describe('unfilled-slot, what a writer has left open', () => {
  const plan = (text: string): void => flags(rule, `# 滨江市算力发展实施意见\n\n${text}\n`)
  const english = (text: string): void => flags(rule, `# Harbour City Data Plan\n\n${text}\n`)

  it('is found in figures, owners and dates', () => {
    plan('算力规模增长⟦XX%⟧，投入⟦×亿元⟧，培育⟦XX家⟧企业。')
    plan('由⟦××局⟧牵头，⟦XX部门⟧负责。（责任单位：⟦XX局⟧、市数据局）')
    plan('于⟦X年X月X日⟧前完成，⟦X月X日⟧前报送。到⟦20XX年⟧，建成⟦XXX⟧平台。')
    plan('依据《关于开放数据的意见》（滨政发⟦〔20XX〕X号⟧）、滨数发⟦〔2026〕×号⟧，报送方式⟦（待补充）⟧。')
  })

  it('is found in English', () => {
    english('The City spends ⟦$X million⟧ and ⟦£XXm⟧, trains ⟦XX%⟧ of staff and ⟦X per cent⟧ of teachers by ⟦20XX⟧.')
    english('The lead is ⟦[TBC]⟧, the term ⟦[insert date]⟧. The work of ⟦XXX⟧ goes on.\n\nLead: ⟦TBC⟧')
  })

  it('is none in variables, names and patterns', () => {
    plan(
      '补助额＝基数×10%，按3×5%计算；购置X射线设备、X5车型，统一命名为“XX区XX街道长者饭堂”，填写《XX省案例汇总表》。',
    )
    plan('邮箱stxxh@163.com，张××、某局，XX省报送案例汇总表，每平方米×系数，X个，10×万元。')
    english(
      'Title XXX of the Act, SpaceX, Xbox, $XRP, an X-ray, axis X (5 × 4), 3 x 2 million, and the X of [1] and [Act].',
    )
  })
})
