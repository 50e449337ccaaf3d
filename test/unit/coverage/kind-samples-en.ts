import type { KindSample } from './kind-sample.ts'

/** Whole documents of each kind, in our own words. */
export const englishSamples: readonly KindSample[] = [
  {
    name: 'a programme',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# Westmark Digital and AI Action Plan

Westmark wants every region to share in the gains from artificial intelligence.

## 1. Actions

The Data Office will publish a catalogue of public datasets by March 2027.

Universities may claim up to $2 million a year for shared computing clusters.

The Ministry of Labour will retrain 5,000 workers whose jobs change.

## 2. Delivery

The Digital Minister reports to Parliament each autumn.
`,
  },
  {
    name: 'an executive order',
    says: { kind: 'programme', concern: 'full', reason: null },
    text: `# Executive Order on Advancing Artificial Intelligence

By the authority vested in me as President, it is hereby ordered as follows:

Sec. 1. Policy. It is the policy of the State to lead in artificial intelligence.

Sec. 2. Data. Within 180 days the Secretary of Commerce shall publish standards for the sharing of research data.

Sec. 3. Talent. The Secretary of Labor shall expand apprenticeships in machine learning.

Sec. 4. General Provisions. This order shall be implemented subject to the availability of appropriations.
`,
  },
  {
    name: 'an act of one matter',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `# Health Data Sharing Act 2026

## Part 1 Preliminary

1 Short title

This Act may be cited as the Health Data Sharing Act 2026.

## Part 2 Sharing

2 Duty to share

A provider must share health data with the Authority on request.

3 Standards

The Authority must publish standards for the quality of health data.

4 Offences

A person must not use shared data for advertising.
`,
  },
  {
    name: 'a covering note',
    says: { kind: 'cover', concern: 'none', reason: 'encloses' },
    text: `Circulation of the National Artificial Intelligence Strategy

To: All heads of department

Please find attached the National Artificial Intelligence Strategy, which Cabinet approved on 4 May.

The strategy is hereby circulated for your attention.

Enclosure: National Artificial Intelligence Strategy
`,
  },
  {
    name: 'a call for applications',
    says: { kind: 'administrative', concern: 'none', reason: 'call' },
    text: `# Call for Applications: AI Research Fellowships 2027

The Science Fund invites applications for fellowships in artificial intelligence.

## Who can apply

Applicants must hold a doctorate and have an offer from a host university.

## How to apply

Complete the application form and send it with two references. The deadline is 30 June 2027. Shortlisted applicants will be interviewed in August.

## Contact

For more information, email the fellowships team or phone the help desk.
`,
  },
  {
    name: 'a notice of a workshop',
    says: { kind: 'administrative', concern: 'none', reason: 'event' },
    text: `# Workshop on Open Data in Cities

A one-day workshop will be held on 12 October at the Harbour Centre.

## Agenda

The keynote is at nine. Speakers from four cities will present their data portals.

## Registration

Registration is free. Attendees will receive directions to the venue by email.
`,
  },
  {
    name: 'a reply to a letter',
    says: { kind: 'administrative', concern: 'none', reason: 'reply' },
    text: `Dear Ms Okafor,

Thank you for your letter of 3 May about computing facilities for schools.

The Department shares your concern. We have opened two regional centres and will fund a third next year.

Teachers may book hours through the regional office.

Yours sincerely,

The Minister for Education
`,
  },
  {
    name: 'a press release',
    says: { kind: 'interpretation', concern: 'none', reason: 'reports' },
    text: `# Press Release: Government unveils artificial intelligence plan

FOR IMMEDIATE RELEASE

The Government today announced a plan to make the country a leader in artificial intelligence.

“This plan will create thousands of jobs,” said the Digital Minister. “We will build two supercomputers,” she said.

Under the plan, agencies will open their data and universities will train 3,000 engineers. Business groups said that the plan was long overdue.

Media contact: the press office.
`,
  },
  {
    name: 'a fact sheet',
    says: { kind: 'interpretation', concern: 'none', reason: 'reports' },
    text: `# Fact Sheet: The President signs an order on artificial intelligence

Today, the President signed an executive order on artificial intelligence.

The order directs agencies to publish inventories of their data.

The order requires the Secretary of Commerce to set up a test centre for models.

The order directs the Secretary of Labor to expand training.
`,
  },
  {
    name: 'questions and answers',
    says: { kind: 'interpretation', concern: 'none', reason: 'reports' },
    text: `# Questions and Answers on the Data Act

Q: What is the Data Act?

A: It is a law on access to data from connected products.

Q: Who must comply?

A: Manufacturers must give users access to the data that their products generate.

Q: When does it apply?

A: Most duties apply from next year.
`,
  },
  {
    name: 'a catalogue',
    says: { kind: 'catalogue', concern: 'none', reason: 'lists' },
    text: `# Catalogue of Approved Artificial Intelligence Tools

## Translation

Lingua Desk 4

Polyglot Server

## Transcription

Minute Taker

Hearing Notes Pro

## Search

Registry Finder
`,
  },
  {
    name: 'a communiqué',
    says: { kind: 'international', concern: 'none', reason: 'states' },
    text: `# Communiqué of the Ministers of Digital Affairs

We, the ministers of the twelve member states, met in Port Haven on 9 September.

We reaffirm our commitment to trustworthy artificial intelligence.

We welcome the progress made on the exchange of data and recognise that skills remain scarce.

Member states will share computing facilities for research. We commend the host for its hospitality.
`,
  },
  {
    name: 'a speech',
    says: { kind: 'other', concern: 'none', reason: 'narrates' },
    text: `# Remarks by the Minister at the Data Summit

Good morning, ladies and gentlemen.

It is an honour to be here. Last year we opened four hundred datasets, and I am proud of that.

We will do more. We will train more engineers and build more computing capacity.

Thank you for inviting me, and thank you for all you do.
`,
  },
  {
    name: 'documentation',
    says: { kind: 'other', concern: 'none', reason: 'studies' },
    text: `# policy-corpus README

A collection of policy texts on artificial intelligence for research.

## Install

Run npm install and then git clone the data. See the tutorial.

## Citation

If you use this repository, please cite the literature listed below.
`,
  },
]
