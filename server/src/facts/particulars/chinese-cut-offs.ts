import type { Span } from '../../text/document/span.ts'

/**
 * True if nothing is to be done by the date at `span`: it says which things are meant (2025年底前建成的机房,
 * 对2026年6月底前签订合同的企业), when something was done (已于5月底前完成), or what was to be before (原定5月底前完成).
 */
export function isCutOff(text: string, { start, end }: Span): boolean {
  const opening = /^(?:[于在]|力争|争取)?/.exec(text.slice(start, end))?.[0] ?? ''
  const before = text.slice(Math.max(0, start - longestLead), start) + opening
  const after = /^[^。；;：:\n]*/.exec(text.slice(end, end + reach))?.[0] ?? ''
  if (done.test(before) || /^(?:[均都业]?已|曾)/.test(after)) return true
  if (/在$/.test(before) && /^[^，,]*基础上/.test(after)) return true
  if (governed.test(before) && /^[^，,]+的/.test(after)) return true
  return attributes.some((attribute) => attribute.test(after))
}

const longestLead = 6
const reach = 40

const done = /(?:已经?|业已|曾|原(?:定|计划|拟|要求))(?:[于在])?$/
/** What takes a thing as its object: 对…的企业, 凡…的项目, 将…的系统. 将于 is the future. */
const governed = /(?:(?:对于?|凡是?|把)在?|将)$/

/** A clause that ends in 的 and belongs to what follows. In 形成完备的机制 the date is one of the verb: a deadline. */
const attributes = [
  // 建成的, 尚未开工的: a verb alone.
  /^(?:已|[尚仍]?未|不能|无法|新|正式|首次|实际)?\p{Script=Han}{2}的/u,
  // …的，: whoever does so.
  /^[^，,]{2,24}的(?=[，,、])/,
  // 按照…实现全覆盖的要求，: what another text asks for.
  /^[^，,]{2,30}的(?:要求|目标要求|部署|规定)[，,]/,
  // 签订合同的企业，: whoever has done so.
  /^\p{Script=Han}{4}的\p{Script=Han}{0,6}(?:企业|单位|机构|项目|人员|个人|人才)[，,]/u,
  // …的项目可以申报: what is said of them.
  /^[^，,]{2,20}的[^，,、并和及]{1,8}?(?:可以|可(?=[按享申继凭]|参[加与评])|应当|必须|须(?!知)|一律|继续|不再|不予|不得|予以)/,
]
