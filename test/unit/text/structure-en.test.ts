import assert from 'node:assert/strict'
import { check } from './sample.ts'

describe('an English draft', () => {
  it('has recitals, which are background', () => {
    check(
      `# Regulation on research data ‹title background›

Having regard to the proposal of the Commission, ‹p background›

Whereas: ‹p background›

(1) Supercomputers were set up in six Member States. ‹i1 arabic-paren:1›

HAVE ADOPTED THIS REGULATION: ‹p background›

## Article 1 ‹h1 measure article:1›

Member States shall open their supercomputers to firms. ‹p measure›
`,
    )
  })

  for (const format of ['markdown', 'plain'] as const) {
    it(`of an order has sections with run-in headings and nested items (${format})`, () => {
      check(
        `Under the law of the land, the following is ordered: ‹p preamble›

Section 1.  Purpose.  Computing is scarce. ‹p1 background section:1 {Purpose}›

Sec. 2.  Sharing of Computing Capacity.  (a)  The Secretary shall publish a list that names: ‹p1 measure section:2 {Sharing of Computing Capacity}›

(i)    each centre; and ‹i2 roman:1›

(ii)   its capacity, including: ‹i2 roman:2›

(A)  accelerators; and ‹i3 capital:1›

(B)  storage. ‹i3 capital:2›

(b)  The list shall be updated each year. ‹i1 alpha:2›

Sec. 3.  General Provisions. ‹h1 supplementary section:3›

(a)  Nothing in this order shall impair authority granted by law. ‹i1 alpha:1›
`,
        { format },
      )
    })

    it(`tells letters from Roman numerals by what stands before (${format})`, () => {
      check(
        `Sec. 4. Duties. Each agency shall: ‹p1›

(g) report; ‹i1 alpha:7›

(h) plan; ‹i1 alpha:8›

(i) train; ‹i1 alpha:9›

(j) act: ‹i1 alpha:10›

(i) at once; and ‹i2 roman:1›

(ii) with care. ‹i2 roman:2›
`,
        { format },
      )
    })

    it(`of a strategy has numbered headings (${format})`, () => {
      check(
        `National Computing Strategy ‹title preamble›

1. Introduction ‹h1 background arabic:1›

Demand for computing grows. ‹p background›

2. Actions ‹h1 measure arabic:2›

2.1 Share Public Centres ‹h2 measure decimal:1›

The department will open two centres by 2027. ‹p measure›

3. Next Steps ‹h1 organisation arabic:3›

Progress is reported each year. ‹p organisation›
`,
        { format },
      )
    })
  }

  it('in Markdown has its headings, lists and tables', () => {
    check(`# AI Skills Action Plan ‹title preamble›

## Foreword by the Minister ‹h1 background›

Skills matter. ‹p background›

## Recommendations ‹h1 measure›

To achieve this, government should: ‹p›

1. Train 500 teachers within two years. ‹i1 arabic:1›
2. Fund ten centres. ‹i1 arabic:2›
   - one in each region ‹i2 bullet:0›

| Milestone | Date | ‹r1›
|---|---|
| First centre | 2026 | ‹r›

> A quoted view. ‹q›

**Data.** The office will open its data. ‹p2 {Data}›

*Sec. 2*. *Policy*. The office will act. ‹p2 principle section:2 {Policy}›

## Annex A ‹h1 annex›

### Glossary ‹h2 annex›
`)
  })

  it('hard-wrapped and indented has paragraphs', () => {
    const draft = check(`     Section 1.  Purpose.  This order sets out how agencies share
computing capacity with universities and with small firms in every
region of the country. ‹p1 background›

     Sec. 2.  Policy.  It is the policy of this Government to share
what it has. ‹p1 principle›
`)
    assert.match(draft.blocks[0]?.prose.text ?? '', /share computing capacity .* small firms in every region/)
  })

  it('has a title in its subject line, and the one its front matter states', () => {
    const draft = check(`---
title: "Sharing of\\
  \\ Computing\\_Capacity"
---

MEMORANDUM FOR THE HEADS OF AGENCIES ‹p measure›

SUBJECT: Sharing of Computing Capacity ‹title measure›

Agencies will share their centres. ‹p measure›
`)
    assert.equal(draft.outline.title, 1)
    assert.equal(draft.statedTitle, 'Sharing of Computing Capacity')
  })

  it('has a table of contents that is none of its headings', () => {
    check(`# Data Plan ‹title preamble›

- [Goals](#goals) ‹c›
- [Actions](#actions) ‹c›

## Goals ‹h1 goal›

Open all registers by 2027. ‹p goal›

## Actions ‹h1 measure›

Publish a list. ‹p measure›
`)
  })

  for (const format of ['markdown', 'plain'] as const) {
    it(`of a Commonwealth act has parts, sections and schedules (${format})`, () => {
      check(
        `Northmere Computing Act 2027 ‹title preamble›

An Act to promote computing; and for connected purposes. ‹p preamble›

Part 1 Preliminary ‹h1 part:1›

1 Interpretation ‹h2 definition arabic:1›

(1) In this Act “centre” means a computing centre. ‹i1 definition arabic-paren:1›

Part 2 The Authority ‹h1 part:2›

2 Establishment of the Authority ‹h2 measure arabic:2›

(1) There is established an Authority. ‹i1 measure arabic-paren:1›

(2) The Authority must report by 30 June 2028. ‹i1 measure arabic-paren:2›

3 Duties of Recipients ‹h2 measure arabic:3›

A person who receives a grant must keep records. ‹p measure›

30 June 2028 ‹p›

SCHEDULE 1 ‹h1 annex›

Public Datasets ‹p annex›

Schedule 2 Forms ‹h1 annex›

The forms are set by the Authority. ‹p annex›
`,
        { format },
      )
    })
  }

  it('has headings numbered without a full stop', () => {
    check(`# Northmere Data Strategy ‹title›

## 1 Introduction ‹h1 background arabic:1›

Data matters. ‹p background›

## 2 Actions ‹h1 measure arabic:2›

### 2.1 Open data ‹h2 decimal:1›

Agencies will open their data. ‹p›

## Schedule 1 Datasets ‹h1 annex›

The registers are open. ‹p annex›
`)
  })
})
