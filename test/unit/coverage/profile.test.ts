import assert from 'node:assert/strict'
import { coverageOf } from './coverage-of.ts'

const task =
  '\n\n一、总体要求\n\n二、重点任务\n\n（一）加强统筹。建立工作机制，推动项目落地。\n\n三、保障措施\n\n加强组织领导，强化督促检查。\n'
const profile = (title: string) => coverageOf(`# ${title}${task}`).draft

describe('profileOf', () => {
  it('warns programmes on AI, data, the digital economy, innovation', () => {
    for (const title of [
      '某市人工智能产业发展行动计划',
      '关于加快数据要素市场建设的意见',
      '某省数字经济促进条例',
      '关于推进科技创新的若干措施',
    ]) {
      assert.equal(profile(title).concern, 'full', title)
    }
  })

  it('hints in narrower drafts', () => {
    for (const title of ['某市数据条例', '某省人才发展促进条例', '算法推荐管理规定']) {
      assert.equal(profile(title).concern, 'narrow', title)
    }
  })

  it('says nothing to others', () => {
    for (const title of [
      '关于城镇小区配套幼儿园治理工作的通知',
      '某市生活垃圾管理条例',
      '关于促进消费扶贫的指导意见',
    ]) {
      assert.equal(profile(title).concern, 'none', title)
    }
  })

  it('tells the kind of the document that a notice issues', () => {
    assert.equal(profile('关于印发某市算力发展行动方案的通知').genre, 'plan')
    assert.equal(profile('关于开展专项检查的通知').genre, 'notice')
    assert.equal(profile('某市支持创新创业若干措施').genre, 'measures')
    assert.equal(profile('某省促进科技成果转化条例').genre, 'legislation')
  })

  it('takes the last kind that a Chinese title names, and a kind in a longer word for none', () => {
    const genres = {
      某省科技计划项目管理办法: 'legislation',
      关于加强统计报告制度建设的意见: 'opinion',
      某市促进科技成果转化法实施办法: 'legislation',
      关于同意某市总体规划的批复: 'notice',
      关于典型经验做法的通报: 'notice',
      '关于公开征求《某市人工智能发展规划》意见的公告': 'plan',
      中华人民共和国科学技术普及法: 'legislation',
    }
    for (const [title, genre] of Object.entries(genres)) assert.equal(profile(title).genre, genre, title)
  })

  it('takes what a draft without a title calls itself', () => {
    const text = '各市科技局：\n\n现将有关事项通知如下：\n\n一、建设数据平台\n\n建设公共数据平台。\n'
    assert.equal(coverageOf(text).draft.genre, 'notice')
    const framework = 'This AI Framework binds agencies. This AI Framework applies to the use of AI.\n'
    assert.equal(coverageOf(framework).draft.genre, 'strategy')
  })

  it('hints where the title speaks of one link of innovation or one side of AI, and not at all where of a group of persons', () => {
    for (const title of ['某省促进科技成果转化条例', '关于加强科技伦理治理的意见', '关于推动创新创业的意见']) {
      assert.equal(profile(title).concern, 'narrow', title)
    }
    assert.equal(profile('某区支持大学生创新创业实施办法').concern, 'none')
    const english = (title: string) =>
      coverageOf(`# ${title}\n\nThe Secretary shall report. The Secretary shall act.\n`, { judge: 'always' }).draft
    assert.equal(english('Executive Order on Advancing AI Education').concern, 'narrow')
    assert.equal(english('Executive Order on Advancing Artificial Intelligence').concern, 'full')
  })

  it('hints in the strategy of one body, and warns one that a ministry writes for the country', () => {
    const text = '\n\nThe Office will publish a data catalogue. The Office will train 90 analysts by 2028.\n'
    const english = (title: string) => coverageOf(`# ${title}${text}`, { judge: 'always' }).draft.concern
    for (const title of [
      'Department of Fisheries Data Strategy 2027–2030',
      'Westmark Water Authority AI Action Plan',
      'The Data and AI Strategy of the University of Northmark',
      'Digital Strategy for the Ministry of Justice',
      'University of Northmark: Strategy for Artificial Intelligence',
      'Research Council: Strategy for Artificial Intelligence',
      'Northern Lakes Authority: AI Action Plan',
      'Statistics Office: Strategy for Data and AI',
      'Strategy for Artificial Intelligence of the Port of Northmark',
      'AI Strategy of Northmark Hospital Trust',
    ])
      assert.equal(english(title), 'narrow', title)
    for (const title of [
      'National Data Strategy of the Ministry of Digital Affairs',
      'Westmark AI Strategy',
      'Department of Commerce Plan for a National AI Strategy',
      'Data and Innovation Action Plan of Costa Brava',
      'City of Northmark: Strategy for Artificial Intelligence',
      'Northmark City Council: Strategy for Artificial Intelligence',
      'Digital Agency: Strategy for Artificial Intelligence',
      'Northmark Combined Authority: AI Action Plan',
      'Office of the Prime Minister: Strategy for Artificial Intelligence',
      'Artificial Intelligence Strategy for a Modern Administration',
    ])
      assert.equal(english(title), 'full', title)
  })

  it('hints in an English plan on one sector or calling, and warns one on a place', () => {
    const text = '\n\nThe Office will publish a data catalogue. The Office will train 90 analysts by 2028.\n'
    const english = (title: string) => coverageOf(`# ${title}${text}`).draft.concern
    for (const matter of ['Forestry', 'Dairy Farming', 'Museums and Libraries', 'Nurses', 'Ports'])
      assert.equal(english(`Artificial Intelligence Plan for ${matter}`), 'narrow', matter)
    for (const place of ['Northmark', 'Port Haven', 'the Lake Region'])
      assert.equal(english(`Artificial Intelligence Plan for ${place}`), 'full', place)
  })

  it('takes a programme, an agenda, a law for what it is, not the words in other names', () => {
    const text = '\n\nThe Office will publish a data catalogue. The Office will train 90 analysts by 2028.\n'
    const english = (title: string) => {
      const { genre, concern } = coverageOf(`# ${title}${text}`, { judge: 'always' }).draft
      return `${genre} ${concern}`
    }
    for (const title of [
      'National Programme for Artificial Intelligence',
      'Digital Innovation Programme 2027–2030',
      'Data Programme of the Lake Region: Table of Actions',
      'Digital Agenda for Northmark',
    ])
      assert.equal(english(title), 'plan full', title)
    assert.equal(english('National AI Policy'), 'strategy full')
    assert.equal(english('Law on the Development of the Digital Economy'), 'legislation full')
    for (const title of [
      'Programme Committee on Artificial Intelligence',
      'Programme of the AI Summit',
      'Master’s Programme: Artificial Intelligence',
      'AI Conference Programme',
      'Artificial Intelligence and Law Firms',
    ])
      assert.equal(english(title).split(' ')[0], 'other', title)
  })

  it('reads the line below the number of an act', () => {
    const text =
      '\n\nSection 1. The Office shall keep a register. It shall publish it.\n\nSection 2. The Office shall report.\n'
    for (const title of [
      'EXECUTIVE ORDER 2027-9\n\nADVANCING ARTIFICIAL INTELLIGENCE AND DATA',
      'REGULATION (EU) 2027/9 OF THE PARLIAMENT AND OF THE COUNCIL\n\non the promotion of artificial intelligence',
      'Regulation 2027/9 of the Council\n\nof 3 May 2027\n\non the promotion of artificial intelligence',
      'REPUBLIC OF NORTHMARK\nMINISTRY OF INFORMATION AND ROADS\n\nMINISTERIAL DIRECTIVE NO. 4 OF 2027\n\nON THE PROMOTION OF ARTIFICIAL INTELLIGENCE',
    ]) {
      const { subject, concern } = coverageOf(title + text).draft
      assert.deepEqual([subject, concern], ['ai', 'full'], title)
    }
    const bill = `A BILL\n\nTo make rules for the use of artificial intelligence.\n\nBe it enacted by the Legislature of Westmark:\n\nSECTION 1. This Act may be cited as the “Artificial Intelligence Promotion Act”.\n\nSECTION 2. Each agency shall publish an inventory. The Office shall audit it.\n`
    assert.equal(coverageOf(bill).draft.concern, 'full')
  })

  it('warns an English promotion act, not an act whose long title lists what it promotes', () => {
    const text = '\n\n1 The Authority must keep a register of data.\n\n2 The Authority must report each year.\n'
    const english = (title: string) => coverageOf(`# ${title}${text}`, { judge: 'always' }).draft.concern
    assert.equal(english('Artificial Intelligence (Promotion) Act 2027'), 'full')
    assert.equal(english('Artificial Intelligence Act 2027'), 'narrow')
  })

  it('tells the subject of a bill by its long title', () => {
    const bill = (kind: string): string =>
      `STATE OF WESTMARK\n\nA BILL\n\n${kind} the use of artificial intelligence by public bodies and the development of registers.\n\nBe it enacted by the Legislature of Westmark:\n\nSECTION 1. (a) Each agency shall publish an inventory of systems.\n\nSECTION 2. (a) The Office shall audit each system every year.\n`
    for (const kind of ['AN ACT relating to', 'AN ACT concerning', 'AN ORDINANCE regulating']) {
      const { subject, genre, concern, judged } = coverageOf(bill(kind)).draft
      assert.deepEqual([subject, genre, concern, judged], ['ai', 'act', 'narrow', true], kind)
    }
  })

  it('tells the level of government', () => {
    assert.equal(profile('上海推进科技创新若干措施').level, 'provincial')
    assert.equal(profile('关于建设统一数据要素市场的意见').level, 'national')
    assert.equal(profile('国务院关于加强数据工作的意见').level, 'national')
    assert.equal(profile('某省数据条例').level, 'provincial')
    assert.equal(profile('某区人工智能行动方案').level, 'local')
  })

  it('judges a policy draft and no other text', () => {
    assert.equal(profile('某市人工智能行动计划').judged, true)
    const readme =
      '# datatool\n\nA small tool. Run `npm install datatool` and see the license.\n\n## Usage\n\nCall it on a dataset. It prints a table.\n'
    assert.equal(coverageOf(readme).draft.judged, false)
    assert.equal(coverageOf(readme).draft.concern, 'none')
    assert.equal(coverageOf('').draft.judged, false)
  })

  it('lets the writer force it either way', () => {
    const note = '# Notes\n\nMilk and bread.\n'
    assert.equal(coverageOf(note, { judge: 'always' }).draft.judged, true)
    assert.equal(coverageOf(`# 某市人工智能行动计划${task}`, { judge: 'never' }).draft.judged, false)
    assert.equal(coverageOf(`<!-- wenheng-policy -->\n\n${note}`).draft.judged, true)
    assert.equal(coverageOf(`<!-- wenheng-no-policy -->\n\n# 某市人工智能行动计划${task}`).draft.judged, false)
  })

  it('believes the draft itself before the settings', () => {
    assert.equal(coverageOf('<!-- wenheng-policy -->\n\n# Notes\n\nMilk.\n', { judge: 'never' }).draft.judged, true)
    const text = `<!-- wenheng-no-policy: 会议材料 -->\n\n# 某市人工智能行动计划${task}`
    assert.equal(coverageOf(text, { judge: 'always' }).draft.judged, false)
  })

  it('judges a draft whose title names a report or a project in passing', () => {
    assert.equal(profile('某省科研项目经费管理办法').judged, true)
    assert.equal(coverageOf('# 某市数据项目管理办法\n').draft.kind, 'programme')
    assert.equal(coverageOf('# 某市数据发展报告\n').draft.kind, 'other')
  })

  it('reads the title in the front matter', () => {
    const text =
      '---\ntitle: "Executive Order on Advancing\n  Artificial Intelligence"\n---\n\nSec. 1. Policy. The Secretary of Labor shall act. It is the policy of the State.\n'
    assert.deepEqual([coverageOf(text).draft.subject, coverageOf(text).draft.genre], ['ai', 'act'])
  })
})
