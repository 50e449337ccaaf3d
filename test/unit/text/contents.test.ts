import { check } from './sample.ts'

const plain = { format: 'plain' } as const

describe('a table of contents', () => {
  it('of an act has its headings in small letters', () =>
    check(
      `An Act to promote research in artificial intelligence. ‹p›

TABLE OF CONTENTS ‹c›

Sec. 1. Short title. ‹c section:1›
Sec. 2. Open registers. ‹c section:2›
Sec. 3. Effective date. ‹c section:3›

SECTION 1. SHORT TITLE. ‹h1 section:1›

This Act may be cited as the “Northmere AI Act”. ‹p›

SEC. 2. OPEN REGISTERS. ‹h1 section:2›

The Office shall open 20 registers each year. ‹p›

SEC. 3. EFFECTIVE DATE. ‹h1 section:3›

This Act takes effect on March 1, 2028. ‹p›
`,
      plain,
    ))

  it('is the arrangement of sections of an act', () =>
    check(
      `DATA ACT 2027 ‹title›

ARRANGEMENT OF SECTIONS ‹c›

1. Short title ‹c arabic:1›
2. Register of data ‹c arabic:2›

1. Short title ‹h1 arabic:1›

This Act may be cited as the Data Act 2027. ‹p›

2. Register of data ‹h1 arabic:2›

The Authority shall keep a register of data. ‹p›
`,
      plain,
    ))

  for (const format of ['markdown', 'plain'] as const)
    it(`follows the words that lead to it, with a line whose heading has changed (${format})`, () =>
      check(
        `SECTION 1. SHORT TITLE; TABLE OF CONTENTS. ‹h1 section:1›

(a) This Act may be cited as the “Northmere AI Act”. ‹i1 alpha:1›

(b) The table of contents of this Act is as follows: ‹i1 alpha:2›

Sec. 1. Short title; table of contents. ‹c section:1›

Sec. 2. Public registers. ‹c section:2›

Sec. 3. Effective date. ‹c section:3›

SEC. 2. OPEN REGISTERS. ‹h1 section:2›

The Office shall open 20 registers each year. ‹p›

SEC. 3. EFFECTIVE DATE. ‹h1 section:3›

This Act takes effect on March 1, 2028. ‹p›
`,
        { format },
      ))

  it('has the headings that text runs on from', () =>
    check(
      `An Act to promote research in artificial intelligence. ‹p›

TABLE OF CONTENTS ‹c›

Sec. 1. Short title. ‹c section:1›
Sec. 2. Open registers. ‹c section:2›
Sec. 3. Effective date. ‹c section:3›

Section 1. Short title. This Act may be cited as the “Northmere AI Act”. ‹p1 section:1 {Short title}›

Sec. 2. Open registers. The Office shall open 20 registers each year, and shall keep them open for all who ask. ‹p1 section:2 {Open registers}›

Sec. 3. Effective date. This Act takes effect on March 1, 2028. ‹p1 section:3 {Effective date}›
`,
      plain,
    ))

  for (const [page, name] of [
    ['\t3', 'after a tab'],
    ['（3）', 'in brackets'],
    [' …… 3', 'after leaders'],
    ['', 'left out'],
  ])
    it(`has its annexes, with pages ${name}`, () =>
      check(
        `青岚县数据发展规划 ‹title›

目　录 ‹c›

一、总体要求${page} ‹c han:1›
二、重点任务${page} ‹c han:2›
附件1　指标表${page} ‹c›

一、总体要求 ‹h1 han:1›

坚持需求牵引。 ‹p›

二、重点任务 ‹h1 han:2›

建设数据平台，详见附件1。 ‹p›

附件1 ‹p›

指标表 ‹title›
`,
        plain,
      ))

  it('in Markdown has its lines directly below one another', () =>
    check(`# 青岚县数据发展规划 ‹title›

目录 ‹c›

1. 总体要求……1 ‹c arabic:1›
1.1 思路……1 ‹c decimal:1›
1.2 目标……1 ‹c decimal:2›
2. 重点任务……2 ‹c arabic:2›
2.1 数据……2 ‹c decimal:1›

## 1. 总体要求 ‹h1 arabic:1›

### 1.1 思路 ‹h2 decimal:1›

坚持需求牵引。 ‹p›

### 1.2 目标 ‹h2 decimal:2›

建成平台1个。 ‹p›

## 2. 重点任务 ‹h1 arabic:2›

### 2.1 数据 ‹h2 decimal:1›

建设数据平台。 ‹p›
`))

  for (const indent of ['', '   '])
    it(`in Markdown is a list without pages${indent && ', indented'}`, () =>
      check(`# 青岚县数据发展规划 ‹title›

## 目录 ‹c›

1. 总体要求 ‹c arabic:1›
${indent}1.1 思路 ‹c decimal:1›
2. 重点任务 ‹c arabic:2›
${indent}2.1 数据 ‹c decimal:1›

## 1. 总体要求 ‹h1 arabic:1›

### 1.1 思路 ‹h2 decimal:1›

坚持需求牵引。 ‹p›

## 2. 重点任务 ‹h1 arabic:2›

### 2.1 数据 ‹h2 decimal:1›

建设数据平台。 ‹p›
`))

  it('has numbers without a point before words with leader dots', () =>
    check(
      `Harrow Data Strategy ‹title›

Contents ‹c›

1 Purpose ..... 1 ‹c arabic:1›
2 Oversight ..... 4 ‹c arabic:2›

1 Purpose ‹h1 arabic:1›

The Council opens its registers. ‹p›

2 Delivery ‹h1 arabic:2›

A board meets each year. ‹p›
`,
      plain,
    ))

  it('has the schedules of a bill, whose numbers and names have a line each in the body', () =>
    check(
      `DIGITAL REGISTERS BILL ‹title›

CONTENTS ‹c›
PART 1 — REGISTERS ‹c part:1›
1  Duty to publish ‹c arabic:1›
2  Audit ‹c arabic:2›
SCHEDULES ‹c›
SCHEDULE 1 — Closed registers ‹c annex:1›
PART 1 — STATE ‹c part:1›
SCHEDULE 2 — Fees ‹c annex:2›

PART 1: Registers ‹h1 part:1›

1 Duty to publish ‹h2 arabic:1›

(1) A public body must publish its registers. ‹i1 arabic-paren:1›

2 Audit ‹h2 arabic:2›

(1) The Office must audit each register. ‹i1 arabic-paren:1›

SCHEDULE 1 ‹h1 annex:1›

CLOSED REGISTERS ‹p›
`,
      plain,
    ))
})
