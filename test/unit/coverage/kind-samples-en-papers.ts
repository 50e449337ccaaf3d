import type { KindSample } from './kind-sample.ts'

/** Papers in English that are near to programmes: some of them set out measures, others say how money is applied for or spent. */
export const paperSamples: readonly KindSample[] = [
  {
    name: 'a response to a consultation that sets out measures',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `# Government response to the consultation on artificial intelligence and innovation

## Data

Most respondents said that public data are hard to find. Many asked for a single catalogue.

The government agrees. We will publish a national catalogue of public datasets by December 2027. The Data Office will release forty datasets on health and transport each year. The department will set common standards for the quality of public data.

## Computing power

Respondents from universities said that they wait for months for time on a supercomputer.

We will build a national centre of computing with 2,000 accelerators by 2028. The Science Agency will give small firms vouchers for computing time.

## Models and algorithms

A third of respondents asked for support for open models.

The Science Agency will fund twelve projects on open language models. Developers of high-risk systems shall register their models with the regulator.

## Skills

Employers said that they cannot find engineers.

We will pay for 400 new doctoral places in machine learning. The Ministry of Education will train 2,000 teachers.

## Rules

Respondents disagreed on whether a new regulator is needed.

The government will set up a standing council on artificial intelligence. We will open a regulatory sandbox for medical devices in 2027.

`,
  },
  {
    name: 'a summary of responses',
    says: { kind: 'other', concern: 'none', reason: 'narrates' },
    text: `# Summary of responses to the consultation on artificial intelligence and data

## Overview

The consultation ran from March to June. We received 412 replies from firms, universities and citizens. This document summarises them.

## Data

Most respondents said that public data are hard to find. Many asked for a single catalogue. Some respondents thought that charges should be dropped.

## Computing power

Respondents from universities said that they wait for months for time on a supercomputer. Twelve called for a national centre. A few opposed public money for it.

## Skills

Employers said that they cannot find engineers. Most respondents wanted more doctoral places.

## Next steps

We are grateful to all who replied. The government will publish its response in due course.
`,
  },
  {
    name: 'guidelines for applicants',
    says: { kind: 'administrative', concern: 'none', reason: 'call' },
    text: `# AI Innovation Fund: Guidelines for Applicants

## 1. About the fund

The AI Innovation Fund supports firms and universities that develop artificial intelligence. The fund has £20 million for 2027 and 2028.

## 2. Who is eligible

2.1 Applicants must be registered in the region and have fewer than 250 employees.

2.2 Projects must develop or apply artificial intelligence, and may include the collection of data, the renting of computing power and the training of staff.

## 3. What we fund

3.1 Grants cover up to 60 per cent of eligible costs, between £50,000 and £400,000.

3.2 Eligible costs are staff, data, computing time, equipment and travel. Buildings are not eligible.

## 4. How to apply

4.1 Applications must be made on the portal by 31 January 2027, 5 pm.

4.2 Each application must include a project plan, a budget, a data management plan and letters of support.

4.3 Late or incomplete applications will not be considered.

## 5. How we assess applications

5.1 Two reviewers will score each application on quality (40 points), impact (40) and value for money (20).

5.2 The panel will make its decision in March 2027. Applicants will be told by e-mail.

`,
  },
  {
    name: 'grant guidelines',
    says: { kind: 'administrative', concern: 'none', reason: 'call' },
    text: `# Grant Guidelines: Data and Skills for Artificial Intelligence

## Purpose

These guidelines set out how grants are awarded under the programme Data and Skills for Artificial Intelligence.

## Objectives of the programme

The programme aims to increase the use of artificial intelligence in small firms, to open up data and to train staff.

## Eligibility

Grants are available to small firms, cooperatives and colleges. Organisations must have been trading for two years. Individuals are not eligible.

## Activities that can be funded

Collecting and cleaning datasets. Buying computing time. Adapting models. Training employees in data skills. Engaging advisers.

## Assessment criteria

Applications will be assessed against need (30%), approach (40%), capability (20%) and cost (10%). Applicants should address each criterion.

## Reporting

Grantees must submit a progress report each quarter and a final report within 60 days of completion.
`,
  },
  {
    name: 'a roadmap of steps in a table',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# National AI Roadmap 2027–2029

The steps below lead to a stronger AI sector.

| Step | Action | Lead | By |
|---|---|---|---|
| Step 1 | Publish a catalogue of public datasets | Data Office | March 2027 |
| Step 2 | Agree common standards for health data | Ministry of Health | June 2027 |
| Step 3 | Choose a site for a national computing centre | Ministry of Science | September 2027 |
| Step 4 | Install 2,000 accelerators | Science Agency | June 2028 |
| Step 5 | Hand out computing vouchers to small firms | Science Agency | September 2028 |
| Step 6 | Train an open language model for the national languages | University Alliance | December 2028 |
| Step 7 | Test models for safety before public bodies use them | Standards Institute | March 2029 |
| Step 8 | Train 2,000 teachers in data skills | Ministry of Education | June 2029 |
| Step 9 | Recruit 50 engineers to the ministries | Civil Service Agency | September 2029 |
| Step 10 | Set up a standing council on AI and a sandbox | Prime Minister's Office | December 2029 |
`,
  },
  {
    name: 'a white paper with a title of several lines',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `Department for Science and Industry

Growing Up Digital:

A White Paper on Artificial Intelligence,
Data and Innovation
for the Next Decade

March 2027

1. Why we must act

Artificial intelligence will change how we work. Our firms lag behind.

2. What we will do

2.1 We will publish a national catalogue of public datasets by December 2027.

2.2 We will build a national computing centre with 2,000 accelerators by 2028.

2.3 The Science Agency will fund twelve projects on open language models.

2.4 The Ministry of Education will train 2,000 teachers in data skills.

2.5 We will set up a standing council on artificial intelligence and open a sandbox.

2.6 The department will report to Parliament each year.
`,
  },
  {
    name: 'a paper for a board',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `BOARD PAPER

Meeting: 14 January 2027
Item: 7
Title: Adopting artificial intelligence in the Health Board: action plan 2027-2029
Author: Director of Digital

1. Purpose

The Board is asked to approve the action plan below.

2. Actions

2.1 The Digital Directorate will link the records of the nine hospitals in a secure data platform by June 2027.

2.2 The Directorate will rent 40 accelerators in the regional computing centre.

2.3 The Radiology Department will use reading models for mammograms from 2028.

2.4 The Board will train 300 nurses and doctors in the use of decision aids.

2.5 An ethics committee will review each model before it is used.

3. Recommendation

The Board is recommended to approve the plan.
`,
  },
  {
    name: 'a tender specification',
    says: { kind: 'administrative', concern: 'none', reason: 'buys' },
    text: `# Specification: Supply of an AI document reading service

## 1. Background

The Agency wishes to buy a service that reads forms.

## 2. Requirements

2.1 The service shall read handwritten forms with an error rate below 2 per cent.

2.2 The supplier shall store all data within the country.

2.3 The supplier shall provide computing capacity for 40,000 pages per day.

2.4 The supplier shall train 30 staff in the use of the service.

## 3. Delivery

3.1 The service shall start on 1 June 2027.

## 4. Price and evaluation

4.1 Tenders will be evaluated on price (60 %) and quality (40 %).

4.2 Tenders must be received by 12 noon on 4 February 2027.
`,
  },
]
