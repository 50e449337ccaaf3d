import type { KindSample } from './kind-sample.ts'

/** Texts told by how they open: by a letterhead, a subtitle, or a table of tasks in their introduction. */
export const englishOpeningSamples: readonly KindSample[] = [
  ...['Introduction', 'Overview', 'Vision'].map(
    (heading): KindSample => ({
      name: `a plan whose tasks are a table under “${heading}”`,
      says: { kind: 'programme', concern: 'full', reason: null },
      text: `# AI Action Plan 2028–2031

## ${heading}

Artificial intelligence changes how we work. This plan lists what we do.

| Step | Action | Lead | By |
|---|---|---|---|
| 1 | Open 300 public datasets under one licence | Data Office | 2029 |
| 2 | Build a shared computing centre with 2,000 accelerators | Ministry of Science | 2030 |
| 3 | Train 4,000 engineers in machine learning | Ministry of Education | 2031 |
| 4 | Fund research on small language models | Research Council | 2030 |
`,
    }),
  ),
  {
    name: 'a white paper under the name of its issuer',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `DEPARTMENT OF INDUSTRY AND SCIENCE

GROWING TOGETHER: ARTIFICIAL INTELLIGENCE
AND DATA FOR ALL

White Paper

June 2028

1. Public data

The Department will publish 500 datasets by 2030 under one licence. Agencies will share their registers with researchers.

2. Computing

The Department will build three computing centres. Universities will have a fifth of their hours free of charge.

3. Skills

The Department will fund 900 doctoral places in machine learning. Colleges will train 5,000 technicians.

4. Rules

The Government will set up a regulator for high-risk systems. The Minister will table a bill in 2029.
`,
  },
  {
    name: 'a roadmap whose subtitle says what it is about',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# Roadmap

Artificial intelligence for the public good, 2028–2031

## Data

The Data Office will publish 500 datasets by 2030 under one licence. Agencies will share their registers with researchers.

## Computing

The Ministry will build three computing centres. Universities will have a fifth of their hours free of charge.

## Skills

The Ministry will fund 900 doctoral places in machine learning. Colleges will train 5,000 technicians.
`,
  },
  {
    name: 'a response to a consultation whose measures stand under headings of their own',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `# Artificial Intelligence and Public Data: Government Response to the Consultation

## Introduction

The consultation ran from 3 March to 30 May 2027. We received 214 responses from businesses, universities, local authorities and members of the public.

## Access to public data

### What respondents said

Most respondents supported wider access to public sector data. Several asked for clearer licences, and some were concerned about privacy.

### Government response

We will publish 400 datasets in machine-readable form by December 2028. The Data Office will set a single licence for all of them.

## Computing

### What respondents said

Universities asked for more graphics processors. A third of businesses said that the price of computing kept them from testing.

### Government response

We will build a national computing facility with 5,000 accelerators and give universities a fifth of its hours free of charge. The Department will extend vouchers for computing to 1,200 small firms.

## Skills

### What respondents said

Respondents noted a lack of engineers.

### Government response

We will fund 800 doctoral places in machine learning by 2030. The Department for Education will train 6,000 teachers in data science.

## Rules

### What respondents said

Respondents wanted one regulator to lead.

### Government response

We will bring forward legislation to place the duties of deployers on a statutory footing. The regulators will set up a joint office by March 2028.

## Next steps

We will report to Parliament every year on these commitments.
`,
  },
]

export const chineseOpeningSamples: readonly KindSample[] = ['概述', '背景', '指导思想'].map((heading) => ({
  name: `a roadmap whose tasks are a table under ${heading}`,
  says: { kind: 'programme', concern: 'narrow', reason: null },
  text: `# 人工智能与数据融合发展路线图（2028—2030年）

## ${heading}

本路线图列出今后三年的工作安排。

| 步骤 | 行动 | 牵头单位 | 完成时间 |
|---|---|---|---|
| 1 | 开放300个公共数据集 | 市数据局 | 2028年12月 |
| 2 | 建成2000卡智算中心 | 市发展改革委 | 2029年6月 |
| 3 | 培养4000名算法工程师 | 市人力资源社会保障局 | 2030年12月 |
`,
}))

/** Written in traditional characters, with the words of Taiwan and Hong Kong. */
export const traditionalSamples: readonly KindSample[] = [
  {
    name: 'a plan of Taiwan',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# 嵐山市人工智慧與資料應用推動計畫（117至120年）

## 壹、計畫緣起

人工智慧快速發展，本市產業升級需求殷切。

## 貳、推動策略與措施

### 一、充實資料

（一）建置市政資料平台，每年新增開放資料集200項。

（二）建立繁體中文語料庫，由資訊局與大學共同辦理。

### 二、擴充運算資源

（一）建置高效能運算中心，採購圖形處理器500片。

（二）補助新創租用雲端運算資源，每案最高新臺幣100萬元。

### 三、培育人才

（一）每年培訓公務人員1,200人次。

（二）獎助博士生投入人工智慧研究，每年40名。

### 四、健全法制

（一）訂定人工智慧應用指引，設置監理沙盒。

（二）成立跨局處推動小組，每季檢討執行情形。

## 參、預期效益

至120年，本市人工智慧產值成長三成。
`,
  },
  {
    name: 'a digital plan of Taiwan',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# 數位產業創新行動計畫

## 一、前言

為提升國家競爭力，行政院核定本計畫。

## 二、推動作法

（一）開放政府資料，建立資料共享機制，三年內釋出高價值資料集1,000項。

（二）布建人工智慧超級電腦，提供學研與中小企業使用。

（三）投入演算法及基礎模型研發，補助產學合作計畫每年50案。

（四）延攬國際人才，放寬簽證，並於大專校院增設學程。

（五）研修相關法規，明定風險分級管理，建立問責機制。
`,
  },
  {
    name: 'a blueprint of Hong Kong',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# 香港創新科技發展藍圖

## 一、願景

推動香港成為國際創科中心。

## 二、主要措施

1. 興建人工智能超算中心，首階段提供3,000 PFLOPS算力。

2. 推出「前沿科技研究支援計劃」，資助大學進行演算法研究。

3. 開放更多政府數據，建立「數據走廊」。

4. 延長輸入人才計劃，吸引科研人才來港。

5. 修訂《個人資料（私隱）條例》，並成立工作組督導落實。
`,
  },
]
