import type { KindSample } from './kind-sample.ts'

/** What names a list or the payment of money in passing, and what is one. */
export const detailSamples: readonly KindSample[] = [
  {
    name: 'key points whose first task is on a catalogue',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# 青岚县2027年人工智能工作要点

1. 更新公共数据目录，增加50项。（县数据局）
2. 引进算法博士10名。（县人社局）
3. 研发方言大模型1个。（县科技局）
`,
  },
  {
    name: 'key points whose first task, without a number, is on a list',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `青岚县2027年人工智能工作要点

公布人才名录，每季度更新（县人社局）

引进算法博士10名。（县人社局）

研发方言大模型1个。（县科技局）
`,
  },
  {
    name: 'a catalogue with a cover',
    says: { kind: 'catalogue', concern: 'none', reason: 'lists' },
    text: `青岚县公共数据开放目录

（2027年版）

1. 气象观测数据
2. 公交到站数据
3. 停车泊位数据
4. 空气质量数据
`,
  },
  {
    name: 'detailed rules that grant support',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `青岚县促进人工智能发展若干政策实施细则

　　第一条　为落实有关政策，规范资金审核和拨付，制定本细则。

　　第二条　对租用本县智算中心的企业，按照实际费用的百分之三十给予补贴。

　　第三条　对通过备案的大模型，给予二十万元一次性奖励。

　　第四条　对开放行业数据集的单位，每个数据集奖励五万元。

　　第五条　县科技局每年组织算法攻关项目五个。

　　第六条　本细则自2027年3月1日起施行。
`,
  },
  {
    name: 'detailed rules of procedure',
    says: { kind: 'administrative', concern: 'none', reason: 'pays' },
    text: `青岚县促进人工智能发展若干政策实施细则

　　第一条　为规范政策资金的审核和拨付，制定本细则。

　　第二条　支持条件：单位在本县注册，财务制度健全。

　　第三条　申报程序为：提交材料、部门审核、公示、拨付。

　　第四条　审核程序由县财政局会同主管部门组织，资金分两次拨付。

　　第五条　对骗取、截留、挪用资金的，追回资金并依法处理。

　　第六条　对虚报项目的单位，已拨付的资金予以追回。

　　第七条　本细则自2027年3月1日起施行。
`,
  },
  {
    name: 'the charter of an association',
    says: { kind: 'international', concern: 'none', reason: 'states' },
    text: `云溪市人工智能产业协会章程

第一章 总则

第一条 本会名称为云溪市人工智能产业协会。

第二条 本会的宗旨是团结会员，推动人工智能产业发展。

第二章 业务范围

第三条 本会的业务范围：

（一）组织技术交流；

（二）开展人才培训；

（三）建设行业数据共享平台；

（四）制定团体标准。

第三章 会员

第四条 申请入会应当提交申请书。
`,
  },
  {
    name: 'the plan of a firm',
    says: { kind: 'other', concern: 'none', reason: 'studies' },
    text: `# 智算科技有限公司商业计划书

一、公司简介

公司成立于2025年，主营大模型训练平台。

二、产品规划

（一）2028年推出行业大模型2个。

（二）建设自有算力集群200P。

（三）组建30人的算法团队。

三、融资需求

拟融资3000万元，出让股权10%。
`,
  },
  {
    name: 'a plan for emergencies',
    says: { kind: 'programme', concern: 'none', reason: 'unrelated' },
    text: `# 云溪市数据安全事件应急预案

一、总则

为提高应对数据安全事件的能力，制定本预案。

二、组织体系

成立市数据安全应急指挥部，市委网信办负责日常工作。

三、监测预警

各单位应当建立监测机制，发现隐患及时报告。

四、应急响应

发生Ⅰ级事件的，应当在1小时内上报。

五、保障措施

建立专家库，每年组织演练和培训。
`,
  },
  {
    name: 'the curriculum of a degree',
    says: { kind: 'administrative', concern: 'none', reason: 'event' },
    text: `# 人工智能专业人才培养方案（2028级）

一、培养目标

培养掌握机器学习理论、能从事算法研发的高级专门人才。

二、毕业要求

修满160学分。

三、课程设置

（一）开设数据结构、概率统计、深度学习等课程。

（二）与企业共建实训基地，提供算力平台。

四、学制与学位

学制四年，授予工学学士学位。
`,
  },
  {
    name: 'the remit of an office',
    says: { kind: 'programme', concern: 'none', reason: 'unrelated' },
    text: `# 云溪市数据局职能配置、内设机构和人员编制规定

第一条 根据机构改革方案，制定本规定。

第二条 市数据局是市政府工作部门，为正处级。

第三条 市数据局的主要职责是：

（一）拟订数据发展规划并组织实施；

（二）统筹公共数据资源开发利用；

（三）协调推进算力基础设施布局；

（四）组织数据领域人才队伍建设。

第四条 内设综合科、政策法规科、数据资源科。

第五条 行政编制25名。
`,
  },
]
