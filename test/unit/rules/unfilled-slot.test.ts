import { flags } from './flagged.ts'

const rule = 'unfilled-slot'

describe('unfilled-slot, what a writer has left open', () => {
  const plan = (text: string): void => flags(rule, `# 滨江市算力发展实施意见\n\n${text}\n`)
  const english = (text: string): void => flags(rule, `# Harbour City Data Plan\n\n${text}\n`)

  it('is found in figures, owners and dates', () => {
    plan('算力规模增长⟦XX%⟧，投入⟦×亿元⟧，培育⟦XX家⟧企业。')
    plan('由⟦××局⟧牵头，⟦XX部门⟧负责。（责任单位：⟦XX局⟧、市数据局）')
    plan('于⟦X年X月X日⟧前完成，⟦X月X日⟧前报送。到⟦20XX年⟧，建成⟦XXX⟧平台。')
    plan('（二）⟦X月⟧底前完成目录，⟦××月⟧中旬验收。规模达到⟦……⟧。投入⟦……⟧，培训教师。')
    plan('算力、存储……等都要达到标准。支持开放数据、共享算力……。在第X、Y月前后。')
    plan('依据《关于开放数据的意见》（滨政发⟦〔20XX〕X号⟧）、滨数发⟦〔2026〕×号⟧，报送方式⟦（待补充）⟧。')
  })

  it('is found in English', () => {
    english('The City spends ⟦$X million⟧ and ⟦£XXm⟧, trains ⟦XX%⟧ of staff and ⟦X per cent⟧ of teachers by ⟦20XX⟧.')
    english('The lead is ⟦[TBC]⟧, the term ⟦[insert date]⟧. The work of ⟦XXX⟧ goes on.\n\nLead: ⟦TBC⟧')
  })

  it('is found in English owners', () => {
    english(
      'The ⟦[lead agency]⟧ will build a centre. The ⟦[name of agency]⟧ will act. Lead: ⟦[Responsible Department]⟧',
    )
    english('Signed for [name of agency]. The lead agency (see [1]) will act; “the [lead agency] shall report”.')
  })

  it('is found in a space before an organ', () => {
    plan('由⟦    局⟧牵头建设语料库，由⟦  委⟧会同市数据局开放数据。')
    plan('由 市数据局牵头建设语料库，由局牵头单位报送，理由 部分成立。')
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

  it('is found in blanks behind a promise', () => {
    plan('每年安排⟦____万元⟧，新增⟦____家⟧企业，规模达到⟦＿＿＿亿元⟧，由⟦____局⟧牵头，⟦____年⟧底前建成。')
    english('The City will spend $2 million and train ⟦____ million⟧ hours, and shall spend ⟦$____ million⟧.')
  })

  it('is none in the blanks of a form', () => {
    plan(
      '姓名：____　单位：________\n\n□其他____\n\n本单位投入____万元，甲方安排____万元，约____人。\n\n____年__月__日',
    )
    plan('申请人（签字）：________，新增____人。金额：____万元，2026年____万元。')
    english('I will spend $____ million.\n\nName: ____\n\nThe Tenant will pay ____ million. Signed ________')
  })

  it('is found in empty brackets, wherever the draft promises a figure or an owner', () => {
    plan('到2028年，⟦【  】家⟧企业完成改造，新增算力⟦（  ）P⟧，培养人才⟦____名⟧，增长⟦【】%⟧。')
    plan('由⟦【  】局⟧牵头，市数据局配合，⟦（　）年⟧底前建成。投入⟦【　】亿元⟧。')
    plan('- 2027年底前，⟦____个⟧县接入平台。\n\n| 任务 | 单位 |\n|---|---|\n| 培养人才⟦【 】名⟧ | 市人社局 |')
    english('The City will train ⟦[ ]⟧ engineers and open ⟦[  ]⟧ data sets, led by ⟦[ ]⟧, by ⟦[ ] 2028⟧.')
    english('- Train ⟦[ ]⟧ software engineers.\n- Spend ⟦£[ ] million⟧ on the centre.\n- Reach ⟦[ ]%⟧ of schools.')
  })

  it('is none in empty brackets that someone else is to fill in, tick or click', () => {
    plan('贵单位新增就业（　）人。\n\n您所在的企业新增用工（ ）人？\n\n预计新增就业____人。\n\n数据要素包括（　）。')
    plan('| 指标 | 填报 |\n|---|---|\n| 新增就业（　）人 | |\n\n是【 】否【 】\n\n合同价款为【 】万元。')
    plan('签名（　　）　2026年（　）万元，第（　）项。\n\n函数f( )新增()个参数。')
    english(
      '- [ ] Train engineers\n- [x] Open data\n\nYes [ ] No [ ]\n\nTick [ ] boxes. The array [] holds [ ] items. Train [`n`] engineers.',
    )
    english('1. [ ] engineers\n\nThe applicant will train [ ] engineers. I will open [ ] data sets.')
  })

  it('is found in English figures for things', () => {
    english('The councils will publish ⟦XX⟧ datasets, and train ⟦XX⟧ officers.')
    english('The XX century, Title XX programmes, under article XX rules, of XX chromosomes, and (xx) the lists.')
  })
})

describe('unfilled-slot, of what is still to come', () => {
  it('is found in brackets', () => {
    flags(rule, '# 滨江市算力发展实施意见\n\n由⟦[?]⟧负责，培养人才⟦【？】⟧名，经费⟦[?]⟧万元。⟦（由市数据局补充）⟧\n')
    flags(
      rule,
      '# Harbour City Data Plan\n\n⟦[Section to be drafted by HR]⟧\n\nPublish ⟦[?]⟧ open datasets. ⟦[Name of body]⟧ will lead. ⟦[Ministry to confirm]⟧ ⟦[Placeholder]⟧\n\nPut ⟦XX⟧ edge servers in schools.\n',
    )
  })

  it('is none in what is quoted, transcribed or numbered', () => {
    flags(rule, '# 滨江市算力发展实施意见\n\n（由市数据局牵头）建设平台[?]。结果存疑（?）。由第[1]组负责。\n')
    flags(
      rule,
      '# Harbour City Data Plan\n\nSmith [?] wrote to the [Secretary] and [sic] to [2025] EWCA Civ 3. Part XX rules and Chapter XX of the lists apply. “[Ministry to confirm]” was struck out.\n',
    )
  })
})

describe('unfilled-slot, notes among those who draft', () => {
  const plan = (text: string): void => flags(rule, `# 滨江市算力发展实施意见\n\n${text}\n`)
  const english = (text: string): void => flags(rule, `# Harbour City Data Plan\n\n${text}\n`)

  it('are found by whom they address', () => {
    plan('开放数据。⟦【小李：问一下供电公司，能不能写双回路】⟧')
    plan('建设平台。⟦（张处：这个口径对吗）⟧⟦[@王工：补个数]⟧')
    english('The City opens data. ⟦[John: check this]⟧ ⟦[Mary Ann - can you add the year]⟧')
  })

  it('are found by what is still to be written', () => {
    plan('⟦（此处等规划印发后再写）⟧⟦【此处请数据局补充】⟧⟦【注：此处请补充依据】⟧⟦【待核实】⟧⟦【待市局确认】⟧')
    plan('归集数据30亿条⟦（数据待核）⟧。⟦【请与财政局核对】⟧⟦【是否保留】⟧')
    english('⟦[Text from legal awaited]⟧ ⟦[figures to follow]⟧ ⟦[check with the Treasury]⟧ ⟦[HMT to confirm]⟧')
    english('The City opens data ⟦[citation needed]⟧ ⟦[awaiting input from the port]⟧.')
  })

  it('are found by words of putting off', () => {
    plan('⟦（这段等办公室给口径，先放着）⟧⟦（算力这条先空着）⟧⟦（这里等财政局定）⟧')
    plan('（先空着的地块优先用于算力设施）（这一等次先给予补贴）（座位先留着待用）')
  })

  it('are found by whom they are for, and by TODO', () => {
    english('The City opens data. ⟦[Note to John: check this]⟧ ⟦[Note to self: shorten]⟧ ⟦TODO: figures⟧. It acts.')
    english(
      '[Note to readers: the Act applies] [Note to Members: see below] The TODO list is open. [Note for Section 3: old]',
    )
    plan('开放数据。⟦TODO：补数字⟧。')
  })

  it('are no heads, owners, answers or remarks in brackets', () => {
    plan('【责任单位：市数据局】【2026年】【小学：语文】【什么是算力券？】【注：指标以公布为准】【待办事项】')
    plan('（此处所称数据，是指公共数据）（请在此处加盖公章）（待正式批复后提交）（注：本表所列均为概算）（金工，木工）')
    plan('（此处数据不确定度为1%）（老年人：每月一次）（数据需求：见附件）（此处再定义两个概念）')
    english('[sic] [2005] UKHL 12, [Deleted], [name of the body], [Note: please see Annex B], [emphasis added] [^1]')
    english(
      '- [x] Done\n- [ ] Open\n\nSee [the text of the Act](https://example.org), [See section 33 (1)], [Years to come].',
    )
  })
})
