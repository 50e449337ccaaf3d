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
]
