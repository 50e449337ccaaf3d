import type { KindSample } from './kind-sample.ts'

/** Replies, reports and other texts that are no programmes, in our own words. */
export const otherChineseSamples: readonly KindSample[] = [
  {
    name: 'a reply',
    says: { kind: 'administrative', concern: 'none', reason: 'reply' },
    text: `云溪市发展和改革委员会对政协第118号提案的答复

尊敬的韩委员：

　　您提出的关于加快建设算力设施的提案收悉，现答复如下：

　　一、我市已建成智能算力中心两座，建立了算力券制度，去年补助企业46家。

　　二、下一步，我们将建设算力调度平台，推动高校向企业开放算力，培养算力运维人才。

　　感谢您对我市发展的关心和支持。
`,
  },
  {
    name: 'an interpretation',
    says: { kind: 'interpretation', concern: 'none', reason: 'reports' },
    text: `《安澜省数据条例》解读

　　日前，省人大常委会表决通过了《安澜省数据条例》。为便于公众理解，现作如下解读。

　　问：为什么要制定条例？

　　答：数据已经成为重要的生产要素，企业和群众盼望有章可循。

　　问：条例有哪些亮点？

　　答：条例明确，政府部门应当建立数据目录，推动公共数据开放；条例提出，鼓励企业共建数据空间。

　　问：怎样保护个人信息？

　　答：条例规定，处理敏感个人信息应当取得单独同意，并建立安全评估制度。
`,
  },
  {
    name: 'news of a programme',
    says: { kind: 'interpretation', concern: 'none', reason: 'reports' },
    text: `安澜出台人工智能发展新举措

　　本报讯（记者 赵某）记者从省政府新闻办获悉，省政府近日印发了《关于加快人工智能创新发展的若干措施》。

　　《措施》提出，将建设省级智能算力枢纽，对使用算力的企业给予补贴。《措施》明确，支持高校开设人工智能学院，每年培养硕士以上人才2000名。

　　专家表示，《措施》的出台有助于补齐算力短板。据了解，全省已有人工智能企业800余家。
`,
  },
  {
    name: 'a catalogue',
    says: { kind: 'catalogue', concern: 'none', reason: 'lists' },
    text: `安澜省数字经济重点产品目录

　　一、基础软件

　　云溪数据库管理系统

　　安澜操作系统服务器版

　　二、智能终端

　　工业巡检机器人

　　手持式数据采集仪

　　车载语音助手

　　三、行业平台

　　纺织产业互联网平台

　　茶叶溯源服务平台
`,
  },
  {
    name: 'a declaration of states',
    says: { kind: 'international', concern: 'none', reason: 'states' },
    text: `南海五国数字合作联合声明

　　我们，南海五国元首，于2026年8月在云溪会晤，就数字合作声明如下：

　　我们认识到人工智能为各国发展带来的机遇，重申以人为本的原则。

　　各方将推动数据跨境流动规则对接，支持成员国之间开展人才交流。

　　我们欢迎各国共建区域算力网络，并决定每两年举行一次部长级会议。
`,
  },
  {
    name: 'a speech',
    says: { kind: 'other', concern: 'none', reason: 'narrates' },
    text: `在全市数字经济工作会议上的讲话

同志们：

　　一年来，在大家的共同努力下，我市数字经济取得了可喜成绩，核心产业增加值同比增长11%，累计建成5G基站6000座。

　　在看到成绩的同时，大家也要清醒地认识到，我们的数据开放程度还不高，高端人才还不多。

　　同志们，做好今年的工作，我们要抓住人工智能的机遇，加快建设算力中心，大力引进人才。

　　谢谢大家！
`,
  },
  {
    name: 'statistics',
    says: { kind: 'other', concern: 'none', reason: 'narrates' },
    text: `2025年安澜省数字经济发展统计公报

　　2025年，全省数字经济保持较快增长。

　　一、总体规模

　　全年数字经济核心产业增加值4210亿元，同比增长9.8%。

　　二、基础设施

　　年末全省累计建成5G基站21万个，比去年增加3万个。

　　三、企业

　　截至年末，全省共有规模以上数字企业5600家，同比增长6.1%。
`,
  },
  {
    name: 'a rule on the payment of money',
    says: { kind: 'administrative', concern: 'none', reason: 'pays' },
    text: `云溪市数字经济发展专项资金管理办法

　　第一条　为规范专项资金的申请和拨付，制定本办法。

　　第二条　申请单位应当在本市注册，财务制度健全。

　　第三条　申报程序为：提交材料、部门审核、公示、拨付。

　　第四条　审核程序由市财政局会同主管部门组织，资金分两次拨付。

　　第五条　对骗取、截留、挪用资金的，追回资金并依法处理。

　　第六条　对虚报项目的单位，三年内不予支持，已拨付的资金予以追回。
`,
  },
  {
    name: 'documentation',
    says: { kind: 'other', concern: 'none', reason: 'studies' },
    text: `# 政策数据整理工具使用说明书

本项目整理公开的政策文本，供研究使用。

## 安装

在命令行运行安装脚本，依赖会自动下载。安装后点击图标启动。

## 数据来源

数据来源为各地门户网站，文献清单见参考文献一节。

## 作者

本项目由三位作者维护，开源协议见仓库。
`,
  },
]
