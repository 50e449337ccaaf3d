/** The unit in the head of a column: 资金（万元）, 投资额/亿元, “Budget (€ million)”; '' for none. */
export function unitIn(name: string): string {
  const [, inBrackets, behind] = named.exec(name) ?? []
  return (inBrackets ?? behind ?? '').trim()
}

const named = /[（(](?:(?:计量)?单位[：:])?\s?([^（）()：:]{1,16})[）)]$|[／/]([百千万亿]{0,2}元)$/

/** A bare figure with its unit: 12000 → 12000万元, “40” → “€40 million”. Other words are left as they are. */
export function withUnit(cell: string, unit: string): string {
  if (unit === '' || !figure.test(cell)) return cell
  const [, currency = '', scale = ''] = money.exec(unit) ?? []
  if (currency !== '')
    return `${currency}${currency.length > 1 ? ' ' : ''}${cell}${scale.length > 1 && scale !== 'bn' ? ' ' : ''}${scale}`
  return hanUnit.test(unit) ? `${cell}${unit}` : cell
}

const figure = /^(?:约|近|超过?|不少于|不低于)?\d[\d,，]*(?:\.\d+)?(?:以上|左右)?$/
const money = /^([€£$¥]|[A-Z]{3}) ?(million|billion|thousand|m|bn|k)?$/
const hanUnit =
  /^(?:[百千万亿]{0,2}(?:元|美元|欧元|港元|个|家|项|人|人次|名|件|套|座|台|户|所|次|亩|平方米|公里|千瓦时?)|%|％|[EPT]?FLOPS|[EPTGZ]B?)$/
