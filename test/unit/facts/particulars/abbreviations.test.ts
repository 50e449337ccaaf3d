import assert from 'node:assert/strict'
import { abbreviationsIn } from '../../../../server/src/facts/particulars/abbreviations.ts'

/** `form name = what it stands for`, with + where several things share the name. */
const told = (text: string, language: 'zh' | 'en'): string[] =>
  abbreviationsIn(text, language).map(
    ({ form, name, fullName, collective, span }) =>
      `${form} ${text.slice(span.start, span.end) === name ? name : '?'} ${collective ? '+' : ''}= ${fullName}`,
  )
const zh = (text: string, expected: readonly string[]): void => assert.deepEqual(told(text, 'zh'), expected)
const en = (text: string, expected: readonly string[]): void => assert.deepEqual(told(text, 'en'), expected)

describe('abbreviations in Chinese', () => {
  it('are introduced in brackets, with and without quotation marks', () => {
    zh('支持滨江数据港（以下简称数据港）建设。', ['bracket 数据港 = 滨江数据港'])
    zh('由市数据局、科技局（以下统称“主管部门”）负责。', ['bracket 主管部门 += 由市数据局、科技局'])
    zh('省级算力平台(下称“省平台")向企业开放', ['bracket 省平台 = 省级算力平台'])
    zh('设立奖补资金（以下称奖补资金，下同）。', ['bracket 奖补资金 = 设立奖补资金'])
    zh('深化数据审批（简称“数审”）改革', ['bracket 数审 = 深化数据审批'])
  })

  it('stand for a thing, without what is said of it', () => {
    zh('会议听取了市科技局关于人工智能创新中心（以下简称创新中心）筹建情况的汇报。', [
      'bracket 创新中心 = 人工智能创新中心',
    ])
    zh('医院成立人工智能应用管理委员会（以下简称委员会）。', ['bracket 委员会 = 人工智能应用管理委员会'])
    zh('为加强市人工智能公共服务平台（以下简称平台）管理', ['bracket 平台 = 市人工智能公共服务平台'])
    zh('本细则所称智能算力券（以下简称算力券）', ['bracket 算力券 = 智能算力券'])
    for (const name of ['企业设立登记管理办法', '推进算力建设领导小组', '关于加强数据治理的实施意见'])
      zh(`${name}（以下简称甲）`, [`bracket 甲 = ${name}`])
  })

  it('stand for a thing without its number, its verb and whoever acts with it', () => {
    zh('（一）建设滨江算力平台（以下简称“算力平台”）。', ['bracket 算力平台 = 滨江算力平台'])
    zh('建设滨江市智算平台（以下简称“算力平台”）。', ['bracket 算力平台 = 滨江市智算平台'])
    zh('1. 市数据局建设市公共数据平台（以下简称平台）。', ['bracket 平台 = 市公共数据平台'])
    zh('市数据局会同各区（以下统称有关单位）管理数据。', ['bracket 有关单位 += 各区'])
    zh('（二）甲局、乙局（以下统称主管部门）', ['bracket 主管部门 += 甲局、乙局'])
    for (const name of ['建设工程造价管理平台', '省住房城乡建设厅信息中心', '会同县数据管理中心', '支持政策服务平台'])
      zh(`${name}（以下简称${name.slice(-4)}）`, [`bracket ${name.slice(-4)} = ${name}`])
  })

  it('are introduced beside other words in brackets', () => {
    zh('各市（含功能区，以下简称各市）应当公布', ['bracket 各市 = 各市'])
    zh('《算力条例》（滨政发〔2025〕8号，以下简称《条例》）', ['bracket 《条例》 = 《算力条例》'])
    zh('《算力条例》（滨政发〔2025〕8号）（以下简称《条例》）', ['bracket 《条例》 = 《算力条例》'])
    zh('整合政务服务系统（以下简称“一点通”系统）', ['bracket “一点通”系统 = 整合政务服务系统'])
  })

  it('are introduced without brackets', () => {
    zh('《算力条例》，以下简称《条例》，自公布之日起施行。', ['clause 《条例》 = 《算力条例》'])
    zh('数据创新中心，简称“数创中心”，由市数据局管理。', ['clause 数创中心 = 数据创新中心'])
  })

  it('may be several', () => {
    zh('甲公司、乙公司（以下分别简称“甲方”“乙方”）', [
      'bracket 甲方 += 甲公司、乙公司',
      'bracket 乙方 += 甲公司、乙公司',
    ])
  })

  it('have the title, the quotation or the words since the last mark as full names', () => {
    zh('按照《算力〈补充〉条例》（以下简称《条例》）', ['bracket 《条例》 = 《算力〈补充〉条例》'])
    zh('第三条 市级统筹、分级负责的公共平台（以下简称平台）', ['bracket 平台 = 分级负责的公共平台'])
    zh('第三条 滨江（高新）创新园（以下简称园区）', ['bracket 园区 = 滨江（高新）创新园'])
  })

  it('are no other uses of 简称 and 统称', () => {
    for (const text of [
      '填写企业全称、企业简称',
      '（企业简称）',
      '大数据是各类数据的统称。',
      '名称（简称）应当规范',
      '职称以下的人员',
    ]) {
      zh(text, [])
    }
  })
})

describe('abbreviations in English', () => {
  it('are introduced in brackets', () => {
    en('The Data Governance Board (the “Board”) shall meet.', ['bracket Board = Data Governance Board'])
    en('an Open Data Register (hereinafter referred to as the "Register")', ['bracket Register = Open Data Register'])
    en('The Data Office and the Computing Agency (collectively, the “Agencies”)', [
      'bracket Agencies += Data Office and the Computing Agency',
    ])
  })

  it('stand for no more than their sentence says', () => {
    en('The Ministry acts with the NDO. The Safety Institute for Models (“SIM”) may inspect.', [
      'bracket SIM = Safety Institute for Models',
    ])
    en('the U.S. Department of Data (the “Department”) and the St. Mary Data Trust (the “Trust”)', [
      'bracket Department = U.S. Department of Data',
      'bracket Trust = St. Mary Data Trust',
    ])
    en('It is set up in the U.S. The Data Office (the “Office”) acts.', ['bracket Office = Data Office'])
  })

  it('are acronyms of the words before them', () => {
    en('the Federal Data Office (FDO) shall', ['acronym FDO = Federal Data Office'])
    en('the Office of Grants and Budget (OGB) and the Internet of Things (IoT)', [
      'acronym OGB = Office of Grants and Budget',
      'acronym IoT = Internet of Things',
    ])
    en('large language models (LLMs)', ['acronym LLMs = large language models'])
  })

  it('are no other brackets', () => {
    for (const text of [
      'see section 3(b) (as amended)',
      'the plan (2024)',
      'quoted (see “Annex A” below)',
      'errors (such as “data drift”)',
      'the plan (“only a draft so far”)',
      'a table (TBD)',
    ])
      en(text, [])
  })
})
