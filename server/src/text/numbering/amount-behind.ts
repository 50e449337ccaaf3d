/** After these a figure is over: 1.3吨, 1.3兆瓦, 1.3美元. None of them begins a heading. */
const unit =
  '小时|分钟|吨(?!位)|亩(?![均产])|[美欧日港英澳]元|人民币|兆(?=[瓦字赫比伏帕])|瓦(?!斯)|毫[米秒升克安]|厘米|微[米秒克]|度电|赫兹|秒(?!杀)|摄氏'
/** Measure words that also begin a heading (人才, 家庭, 分级): a figure only where its phrase goes on or ends behind them. */
const measureWord = '[人名家户台辆次天周级项件套股成点分度版代期折](?=的|及?以[上下内]|左右|[，。；、）)]|$)'
/** What goes on with a figure, and begins no heading: 1.3的补助, 1.3以上, 1.3比1, 1.3至1.5. 是否 and 比较 do. */
const goesOn =
  '的(?!士)|左右|以[上下内外]|之间|是(?!否)|[余多](?=[万亿个年天倍吨])|比(?![较例对选武赛重照拟])|[至到与和或及～~—–-]\\s?\\d{1,3}(?![\\d年])'
/** What a figure is said to be: 3.2为全国平均水平, 3.2即为达标. 为企业减负 is a heading. */
const saidOf =
  '即?为(?:[^，。；]{0,8}(?:平均|均值|上限|下限|基准|基数|最[高低大小优佳]|中位|[标目阈限临极](?:准值|标值|值|界值?))|[限准宜界例](?=[，。；、）)]|$))|即为|(?:[低高优劣]于|超过|相当于|意味着|表示|代表(?=[最每一着]))'
const chinese = new RegExp(`^\\s?(?:${unit}|${measureWord}|${goesOn}|${saidOf})`)
/** 4.0时代, 2.0版: a version, with nothing between. */
const version = /^(?:时代|(?:升级|增强|专业|标准)?版|升级|[工智]厂|工业|模式|战略|阶段|浪潮|革命|智造|制造|转型)/
/** 2.5 GW, 2.5 Million, 2.5 U.S. dollars. */
const english =
  /^\s?(?:[KMGTPEZ](?:Wh?|Bq?|Hz|FLOPS|Ops|bit\/s|bps|B\/s)(?![A-Za-z])|(?:Million|Billion|Trillion|Percent|Per Cent|Times)\b|(?:USD|EUR|GBP|CNY|RMB|FTEs?|ECTS)\b|(?:U\.S\.|US|Canadian|Australian) dollars\b)/

/** True if what ends at an offset is a figure with its unit or phrase, 1.3的补助 and 2.5 GW, and not the number of what follows. */
export function isAmountBefore(text: string, end: number): boolean {
  const next = text.slice(end, end + 16)
  return chinese.test(next) || english.test(next) || (/[.．]0$/.test(text.slice(0, end)) && version.test(next))
}
