/**
 * True if a line of a Chinese title is that of one office's own plan for the year: 市数据局2027年度工作计划, 市科技局关于印发2027年工作要点
 * 的通知. What an office is to do in a year is a narrower matter than what a place is to do: a plan of a government, or one
 * that names a matter behind the year (2027年数字经济工作要点), is for all.
 */
export function isOfficePlan(line: string): boolean {
  const issuer = own.exec(line)?.[1] ?? yearFirst.exec(line)?.[1]
  return issuer !== undefined && office.test(issuer) && !governs.test(issuer)
}

const year = '(?:20\\d\\d|二[〇○零]..)\\s*年度?'
const plan = '(?:(?:重点|主要)?工作(?:计划|要点|安排|打算|思路|方案|任务)|(?:重点)?(?:任务|计划|要点)|工作)'
const closes = '(?:分解表|分工表|清单|安排|方案)?(?=$|[》”"]|[（(]|的通知)'
const own = new RegExp(
  `^(?:.*印发[《“]?(?=.{2,}(?:20\\d\\d|二[〇○零])))?(.{2,24}?)(?:关于印发[《“]?)?${year}${plan}${closes}`,
)
const yearFirst = new RegExp(`^(?:.*印发[《“]?)?${year}(.{2,24}?)${plan}${closes}`)
const office = /(?:局|厅|院|署|处|科|科室|所|馆|部|办|办公室|中心|委|委员会|集团|公司)$/
/** Who governs a place, or leads for all who do, and a national body, which writes for the country. */
const governs = /政府|[国省市区县州旗]委(?:办|办公[厅室])?$|政府办|管委会|管理委员会|领导小组|国务院|国家|全国/
