/** A plan that commits to data, algorithms, talent and institutions, and says nothing of computing power. */
export const planWithoutCompute = `# 星湾市推动人工智能创新发展行动计划（2026—2028年）

为提升全市人工智能创新能力，结合本市实际，制定本行动计划。

## 一、总体目标

到2028年，全市人工智能核心产业规模达到500亿元。

## 二、重点任务

### （一）夯实数据基础

由市数据局牵头，2027年6月底前编制公共数据共享目录，建成医疗、制造等行业高质量数据集30个以上。

### （二）攻关核心算法

由市科技局牵头，采用揭榜挂帅方式支持企业研发行业大模型，对通过验收的项目给予最高500万元补助。由市委网信办牵头，每半年开展一次算法安全评估。建设人工智能开源社区。

### （三）引育创新人才

由市人才工作局牵头，每年引进人工智能领军人才20名，支持在星高校开设人工智能交叉学科课程。

### （四）健全制度规则

由市司法局会同市科技局，于2027年底前制定人工智能生成成果产权归属规则，建立算法责任认定制度。
`

/** A paragraph that closes the gap of `planWithoutCompute`. */
export const computeClause = `
### （五）保障算力供给

由市发展改革委牵头，2027年底前建成全市统一的算力调度平台，每年向科研机构开放智能算力100万卡时。
`

/** Commits to everything but talent. */
export const englishPlanWithoutTalent = `# Starbay Artificial Intelligence Action Plan

## 1. Actions

### 1.1 Data

By June 2027 the Data Office shall publish a catalogue of public data and build 30 high-quality training datasets.

### 1.2 Compute

The Department of Energy shall build a shared computing platform and open 1 million GPU hours a year to universities and small firms.

### 1.3 Algorithms

The Science Agency shall fund the development of open-source foundation models and publish evaluations of their safety.

### 1.4 Rules

Within 180 days the Minister of Justice shall issue rules on the ownership of AI-generated works and on liability for algorithms.
`

/** Owes nobody a word on artificial intelligence. */
export const kindergartenNotice = `# 关于做好幼儿园秋季开学工作的通知

各幼儿园：

## 一、做好卫生防疫

各园应当于8月25日前完成教室、寝室和食堂的清洁消毒。

## 二、保障饮食安全

各园应当落实食品留样制度，每餐留样不少于125克。
`
