import assert from 'node:assert/strict'
import { compared, plan, planWith, told } from './compared.ts'

/** What is told when words of the plan are replaced. */
function change(...replacements: readonly (readonly [string, string])[]): string[] {
  return told(plan, planWith(...replacements))
}

describe('the changes from one draft to another', () => {
  it('are none from a draft to itself, however it is spaced', () => {
    assert.equal(compared(plan, plan).relation, 'same')
    assert.deepEqual(told(plan, plan.replaceAll('2027年', '2027 年').replaceAll('\n\n', '\n\n\n')), [])
  })

  it('tell a commitment that is weaker or firmer', () => {
    assert.deepEqual(change(['企业应当按照', '鼓励企业按照']), [
      'changed （一）建设公共平台: “应当”改为“鼓励”，力度减弱',
    ])
    assert.deepEqual(change(['支持高校开设', '鼓励高校开设']), [
      'changed （二）培养数据人才: “支持”改为“鼓励”，力度减弱',
    ])
    assert.deepEqual(change(['支持高校开设', '必须由高校开设']), [
      'changed （二）培养数据人才: “支持”改为“必须”，力度增强',
    ])
  })

  it('tell targets, sums, figures and deadlines with their direction', () => {
    assert.deepEqual(change(['建成10个以上', '建成8个以上'], ['到2027年', '到2028年']), [
      'changed 一、总体目标: 指标调低：“10个”改为“8个”；时限推后：“到2027年”改为“到2028年”',
    ])
    assert.deepEqual(change(['最高100万元', '最高150万元']), [
      'changed （二）培养数据人才: 金额调高：“最高100万元”改为“最高150万元”',
    ])
    assert.deepEqual(change(['，2026年底前投入运行', '，投入运行']), [
      'changed （一）建设公共平台: 删去时限“2026年底前”',
    ])
  })

  it('quote a figure with all of its unit', () => {
    const measures = (days: number): string =>
      `一、公示\n\n对拟支持的项目予以公示，公示期不少于${days}个工作日，接受社会监督。`
    assert.deepEqual(told(measures(7), measures(5)), ['changed 一、公示: 数字调低：“7个工作日”改为“5个工作日”'])
  })

  it('read the numerals of legislation', () => {
    const act = (share: string, months: string, least: string, most: string): string =>
      `# 滨江市数据条例\n\n第一条　市数据局应当建设公共数据平台。\n\n平台应当为中小企业预留不低于百分之${share}的份额。\n\n第二条　平台保存运行日志不少于${months}个月。\n\n第三条　违反本条例规定的，处${least}元以上${most}元以下罚款。\n`
    assert.deepEqual(told(act('二十', '六', '一万', '十万'), act('三十', '三', '五万', '二十万')), [
      'changed 第三条: 金额调高：“一万元以上”改为“五万元以上”；金额调高：“十万元以下”改为“二十万元以下”',
      'changed 第一条第二款: 数字调高：“百分之二十”改为“百分之三十”',
      'changed 第二条: 数字调低：“六个月”改为“三个月”',
    ])
    assert.deepEqual(told(act('二十', '六', '一万', '一亿五千万'), act('十', '六', '一万', '八千')), [
      'changed 第三条: 金额调低：“一亿五千万元以下”改为“八千元以下”',
      'changed 第一条第二款: 数字调低：“百分之二十”改为“百分之十”',
    ])
  })

  it('read a table cell by cell, its bodies too', () => {
    const table = (...rows: readonly string[]): string =>
      `# 滨江市任务清单\n\n| 序号 | 任务 | 牵头单位 | 配合单位 | 时限 |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`
    assert.deepEqual(
      told(
        table(
          '7 | 行业模型研发 | 市科技局 | 市财政局 | 2028年12月',
          '8 | 算力中心建设 | 市工信局 | 市财政局 | 2028年12月',
        ),
        table(
          '7 | 领域模型研发 | 市科技局 | 市财政局 | 2028年12月',
          '8 | 算力中心建设 | 市发改局 | 市财政局、市教育局 | 2028年12月',
        ),
      ),
      ['changed -: 牵头单位由市工信局改为市发改局；责任单位增加市教育局', 'wording -: “行业”改为“领域”'],
    )
  })

  it('do not take another unit for another figure', () => {
    assert.deepEqual(
      told(
        '一、资金\n\n对企业给予最高100万元补助，用于购置设备。',
        '一、资金\n\n对企业给予最高1000000元补助，用于购置设备。',
      ),
      ['wording 一、资金: “最高100万元”改为“最高1000000元”'],
    )
  })

  it('tell who leads and who is responsible', () => {
    assert.deepEqual(change(['市数据局牵头', '市发展改革委牵头']), [
      'changed （一）建设公共平台: 牵头单位由市数据局改为市发展改革委',
    ])
    assert.deepEqual(change(['，市科技局配合', '']), [
      'changed （一）建设公共平台: 责任单位减少市科技局；删去“市科技局配合”',
    ])
  })

  it('tell who is responsible where a note of it has come, gone or changed', () => {
    const task = (note: string): string =>
      `一、任务\n\n（一）建设公共平台。2026年底前建成公共数据平台，向企业开放。${note}\n\n（二）培养人才。支持高校开设数据专业。`
    const noted = (old: string, fresh: string): string[] => told(task(old), task(fresh))
    const both = '（责任单位：市数据局、市发展改革委）'
    assert.deepEqual(noted(both, ''), ['removed （一）建设公共平台: 责任单位减少市数据局、市发展改革委'])
    assert.deepEqual(noted('', both), ['added （一）建设公共平台: 责任单位增加市数据局、市发展改革委'])
    assert.deepEqual(noted('责任单位：市数据局。', ''), ['removed （一）建设公共平台: 责任单位减少市数据局'])
    assert.deepEqual(noted('\n\n责任单位：市数据局', ''), ['removed （一）建设公共平台: 责任单位减少市数据局'])
    assert.deepEqual(noted(both, '（责任单位：市发展改革委）'), ['changed （一）建设公共平台: 责任单位减少市数据局'])
    // The note has gone, and the body that it named is named before.
    assert.match(
      told(
        task('（责任单位：市数据局）'),
        task('').replace('2026年底前建成公共数据平台', '市数据局2026年底前建成公共数据平台'),
      ).join('\n'),
      /^removed （一）建设公共平台: 删去整句$/m,
    )
    // More than a note.
    assert.deepEqual(noted('由市数据局负责日常运行维护。', ''), ['removed （一）建设公共平台: 删去整句'])
  })

  it('tell a scope that is narrower or wider', () => {
    assert.deepEqual(change(['组织全部重点企业', '组织部分重点企业']), [
      'changed （三）完善标准规范: “全部”改为“部分”，范围缩小',
    ])
  })

  it('tell words as words, not as characters', () => {
    assert.deepEqual(change(['广泛宣传典型案例', '大力宣传典型案例']), ['wording （二）加强宣传: “广泛”改为“大力”'])
    assert.deepEqual(change(['建成10个以上', '建设10个以上']), ['wording 一、总体目标: “建成”改为“建设”'])
  })

  it('tell a condition that has gone, and items of a list', () => {
    assert.deepEqual(change(['企业应当按照目录报送', '企业应当报送']), [
      'changed （一）建设公共平台: 删去依据或条件“按照目录”',
    ])
    assert.deepEqual(change(['组织全部重点企业', '组织全部高校和重点企业']), [
      'changed （三）完善标准规范: 列举中增加“高校和”',
    ])
  })

  it('put what was lost before what was gained, and both before wording', () => {
    const found = change(
      ['支持高校开设数据专业，每年培训数据分析师500名。', ''],
      ['建立联席会议制度', '建立全市算力统一调度机制，到2027年智能算力达到500PFLOPS。建立联席会议制度'],
      ['典型案例', '优秀案例'],
    )
    assert.match(found[0] ?? '', /^element （二）培养数据人才: 人才维度：.*不再有措施$/)
    assert.ok(
      found.some((line) => /^(?:dimension|element) （一）加强统筹: 算力维度/.test(line)),
      found.join('\n'),
    )
    assert.match(found.at(-1) ?? '', /^wording （二）加强宣传/)
  })

  it('are in English for its readers, and of English drafts', () => {
    const old = '# Data Plan\n\nThe Secretary shall publish 20 datasets by December 2026.\n'
    assert.deepEqual(told(old, old.replace('shall', 'may').replace('2026', '2028'), 'en'), [
      'changed -: “shall” became “may”: weaker; later deadline: “by December 2026” became “by December 2028”',
    ])
  })
})
