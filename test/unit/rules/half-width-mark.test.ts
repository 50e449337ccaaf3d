import { fixes } from './fix-samples.ts'
import { flags } from './flagged.ts'

const rule = 'half-width-mark'
const draft = (line: string): string => `# 滨江市数据行动计划\n\n一、重点任务\n\n${line}\n`

describe('half-width-mark', () => {
  it('sees marks between letters or figures and Chinese characters where others are to be mended', () => {
    flags(rule, draft('建设中心⟦,⟧算力规模达到2000P⟦,⟧人才总量达到3.5万人⟦;⟧增速达到15%⟦,⟧培训1,000人次。'))
    flags(rule, draft('算力规模达到2000P,人才总量达到3.5万人。'))
    flags(rule, draft('支持企业⟦,⟧研发大模型⟦:⟧1.文本类⟦;⟧2.视觉类。'))
  })

  it('leaves figures, times, standards, addresses and literature', () => {
    flags(
      rule,
      draft('时间为8:30至17:30，比例为3:7，参照GB/T 1.1-2020,ISO 9001:2015执行，见https://data.example.cn/a,b。'),
    )
    flags(rule, draft('[1] 李明.数据要素[J].软科学,2020(3):12.'))
    flags(rule, draft('研究见李明等, Nature, 2020。'))
  })

  it('sees the full stop after the title of a task', () => {
    flags(rule, draft('（二）算力⟦.⟧市工业和信息化局负责建设智算中心。'))
    flags(rule, draft('卡尔.马克思指出的规律。'))
  })

  it('sees brackets around Latin words where other marks are to be mended, not alone', () => {
    flags(rule, draft('能耗⟦(PUE)⟧低于限值⟦,⟧按季通报。'))
    flags(rule, draft('能耗(PUE)低于1.25，按季通报。'))
  })

  it('leaves no line half mended', () => {
    flags(rule, draft('建设“城市数据湖⟦"⟧⟦,⟧接入接口⟦(REST/JSON)⟧⟦,⟧支持查询⟦,⟧增速达到15%⟦.⟧'))
    flags(rule, draft('增速达到15%.'))
  })

  it('sees the straight half of a quotation mark whose other half is curved', () => {
    flags(rule, draft('研发“织锦⟦"⟧大模型，推出“云图”平台。'))
    flags(rule, draft('研发“织锦”大模型，推出⟦"⟧云图”平台。'))
    flags(rule, draft('研发“织锦"大模型，推出"云图”平台。'))
    flags(rule, draft('研发“织锦⟦"⟧。'))
    flags(rule, draft('研发"织锦"大模型，推出“云图”平台，要求“对"织锦"开放”。使用5"屏，统称“云屏”。'))
  })
})

describe('half-width-mark, its fixes', () => {
  it('part bodies of a list as lists are parted, and clauses as clauses are', () => {
    fixes(
      '| 任务 | 责任单位 |\n|---|---|\n| 编制目录[-,-]{+，+}开放数据 | 市数据局[-,-]{+、+}市财政局[-, -]{+、+}市科技局 |\n| 建平台 | 市数据局牵头[-,-]{+，+}市财政局配合 |\n',
    )
    fixes('（责任单位：市数据局[-,-]{+、+}市财政局）项目由市科技局移交市数据局[-,-]{+，+}办公室设在市财政局。')
  })

  it('close a quotation mark by its other half', () => fixes('研发“织锦[-"-]{+”+}大模型[-,-]{+，+}用5"屏。'))
})
