import { paperName } from '../framework/citation.ts'
import { framework, locusLabel } from '../framework/framework.ts'
import type { Language } from '../framework/types.ts'

/** How the figures came about, and where the framework is from: one paragraph each. */
export function methodNote(reader: Language): readonly string[] {
  const places = framework.dimensions.map(({ name, loci }) => {
    const cited = loci.filter(({ tag }) => tag === 'measure').map(({ at }) => locusLabel(at, reader))
    return reader === 'zh' ? `${name.zh}${cited.join('、')}` : `${name.en.toLowerCase()}: ${cited.join(', ')}`
  })
  return reader === 'zh'
    ? [
        `五个维度及其要素取自${paperName('zh')}。该文就各维度提出对策之处：${places.join('；')}。`,
        '句子是否构成措施，由文衡按措辞判定：写明责任单位、数量、金额或者时限的为硬措施，都没有写明的为软措施，落实已有要求的为重申；一句在一个维度中只计一次，涉及两个要素的，在两个要素下都列出；有措施的维度计为已覆盖。判定由程序作出，可能有误，行号供逐条核对；报告不评价文稿质量。',
        '政策工具按供给型、环境型、需求型分类（Rothwell、Zegveld，1985年），每句措施依用词和所属要素归入一种工具；同时涉及两个维度的句子，在各该维度均计。',
      ]
    : [
        `The five dimensions and their elements come from ${paperName('en')}. Where it makes its recommendations: ${places.join(' · ')}.`,
        'Wenheng decides from the wording whether a clause is a measure: firm with a responsible body, a figure, a sum or a date, soft with none of these, restated where it repeats what is already required. A clause counts once in a dimension; one on two elements stands under both. A dimension with a measure counts as covered. A program decides this and may be wrong; the lines are given so that each clause can be checked. The report does not say how good the draft is.',
        'Policy instruments are sorted into supply, environment and demand (Rothwell and Zegveld 1985); each clause goes to one by its words and its element, and stands under each dimension in which it counts.',
      ]
}
