/**
 * True if the mark at an offset parts two bodies of a list of them, which takes 、: a cell 市数据局,市财政局, or
 * 责任单位：市数据局,市财政局. In a sentence bodies may begin clauses, which a comma parts.
 */
export function isBetweenBodies(text: string, at: number, isRow: boolean): boolean {
  const start = from.exec(text.slice(Math.max(0, at - farthest), at))?.[0] ?? ''
  const lead = text.slice(0, at - start.length)
  if (!(isRow ? /(?:^|\s|[：:（(])$/ : /(?:单位|部门|牵头|配合)[：:]\s?$/).test(lead)) return false
  const end = to.exec(text.slice(at, at + farthest))?.[0] ?? ''
  const names = `${start}${end}`.split(/[,，、] ?/)
  return names.length > 1 && names.every((name) => body.test(name))
}

const farthest = 120
const from = /[^\s,，、：:（(。；;]+(?:[,，、] ?[^\s,，、：:（(。；;]+)*$/
const to = /^(?:[,，、] ?[^\s,，、）)。；;]+)+/
const body =
  /^(?:各(?:区|县|市|区县|县区|县市|市县|县市区|乡镇|街道|园区)|(?!由|请|报|交|移交|设在|会同)[\p{Script=Han}]{1,12}(?:局|委|厅|部|办|院|办公室|政府|管委会|委员会|中心|银行|公司|单位|部门))$/u
