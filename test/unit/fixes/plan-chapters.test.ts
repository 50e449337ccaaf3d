import { insertsSection } from './marked.ts'

describe('inserting a section in a plan of chapters', () => {
  it('is before the chapter on safeguards', () =>
    insertsSection(
      `某区融合发展规划

第一章 发展基础

企业120家。

第二章 主要任务

第一节 修路

区交通局修路。

第二节 修桥

区交通局修桥。{+

第三章 强化算力支撑

第一节 共享算力

开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}章 保障措施

第一节 组织保障

区政府成立专班。
`,
      { format: 'plain' },
    ))
})
