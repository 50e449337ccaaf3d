import type { KindSample } from './kind-sample.ts'

/** More documents in English: guidance, statements and white papers. */
export const otherEnglishSamples: readonly KindSample[] = [
  {
    name: 'guidance for staff',
    says: { kind: 'other', concern: 'none', reason: 'studies' },
    text: `# Guidance on using AI assistants in the city's offices

## Rules

1. You must not paste names or addresses into an assistant that your department has not approved.

2. You should check every figure before you send a text out.

3. You are responsible for what you sign.

## Courses

All staff must take the course on AI assistants before they use one.
`,
  },
  {
    name: 'guidance of two sentences',
    says: { kind: 'other', concern: 'none', reason: 'studies' },
    text: `# Guidance on the use of AI by staff

1. You must not paste names or addresses into an assistant that the city has not approved.

2. You should check every figure before you send a text out.
`,
  },
  {
    name: 'a statement to parliament',
    says: { kind: 'other', concern: 'none', reason: 'narrates' },
    text: `# Statement to Parliament on the AI Strategy

The Minister for Digital Affairs (Jan Berg): With permission, Mr Speaker, I will make a statement on the AI strategy.

We will build a computing centre at Southport by 2031. We will fund four laboratories for research on language models. We will open 12 registers.

I commend this statement to the House.
`,
  },
  {
    name: 'a white paper of a government',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# Artificial Intelligence: A Plan for Trade

White Paper

Presented to Parliament by the Minister of Trade, 3 May 2028

## Part One: Where we are

1. One firm in twelve uses artificial intelligence.

## Part Two: Our proposals

2. The government should open the company register. We propose that the maps follow in 2029.

3. The government will pay €40 million to a computing centre at Southport.

4. The Science Fund should launch a programme on small language models.

5. We recommend that universities admit 200 more students of computer science each year.

6. We propose to create a Digital Office within the Ministry of Trade.

7. Comments may be sent to the Ministry by 30 September 2028.
`,
  },
  {
    name: 'a white paper of a firm',
    says: { kind: 'other', concern: 'none', reason: 'studies' },
    text: `# Artificial Intelligence in the Warehouse

White Paper

Norbury Systems, May 2028

This paper shows how firms may begin with artificial intelligence.

## Summary

Artificial intelligence shortens the way of a parcel by a third.

## What firms may do

Firms should collect data on each parcel. They should train a model on it, and should measure what it saves.
`,
  },
  {
    name: 'a response to a consultation',
    says: { kind: 'administrative', concern: 'none', reason: 'consults' },
    text: `# Consultation response: A strategy for trustworthy AI

## Introduction

We received 412 responses between 3 March and 30 May 2028. We are grateful to everyone who took part.

## Summary of responses

Most respondents supported more open data. Several argued that compute is too costly. Some asked for more apprenticeships.

## What happens next

We agree that access to data is a barrier. We will publish a data access framework in autumn 2028.

We do not intend to license foundation models at this stage.
`,
  },
  {
    name: 'the guidelines of a fund',
    says: { kind: 'administrative', concern: 'none', reason: 'call' },
    text: `# Artificial Intelligence Innovation Fund: Programme Guidelines 2028

## 1. About the Fund

The Fund supports companies that develop artificial intelligence products. The Fund has 40 million dollars over three years.

## 2. Eligibility

To be eligible, you must be a company registered in the country. You must hold a valid business number.

## 3. What the grant pays for

The grant will cover up to 50 % of eligible expenditure. Eligible expenditure includes salaries, computing and data licences.

## 4. How to apply

You must submit your application through the portal before 30 June 2028. Applications will be assessed against the criteria.

## 5. Assessment criteria

The committee will score each application on merit, impact and capacity. The Minister will decide which grants to approve.

## 6. Grant agreement

You will sign an agreement with the Commonwealth. You must report every six months. We will pay the grant in instalments.
`,
  },
  {
    name: 'an audit of a programme',
    says: { kind: 'other', concern: 'none', reason: 'narrates' },
    text: `# Audit of the Digital Economy Programme 2024–2027

## Summary

We examined whether the Department spent the funds as planned. It did not set targets for the computing grants.

## Recommendations

1. The Department should set measurable targets for each grant.
2. The Department should publish the results every year.
3. The Agency should improve the data on which it pays.

## Response of the Department

The Department accepts all recommendations. It will publish targets by March 2028.
`,
  },
  {
    name: 'a written answer to a member of a parliament',
    says: { kind: 'administrative', concern: 'none', reason: 'reply' },
    text: `# Written Answer: Artificial Intelligence Strategy

Asked by Baroness Hill

To ask His Majesty's Government what steps they are taking to support AI skills.

The Minister of State: The Government will publish an AI skills plan in the spring. We have funded 46 centres for doctoral training. We will invest £110 million in fellowships. We will expand the AI Research Resource.
`,
  },
  {
    name: 'a privacy notice',
    says: { kind: 'other', concern: 'none', reason: 'studies' },
    text: `# Privacy Notice: AI Assistant

We will use your data to answer your questions. We will keep it for 30 days. We will not share it with third parties. You can ask us to delete it. We will train our staff each year.
`,
  },
]
