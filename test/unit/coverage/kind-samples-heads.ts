import type { KindSample } from './kind-sample.ts'

const full: KindSample['says'] = { kind: 'programme', concern: 'full', reason: null }
const narrow: KindSample['says'] = { ...full, concern: 'narrow' }
const states: KindSample['says'] = { kind: 'international', concern: 'none', reason: 'states' }
const call: KindSample['says'] = { kind: 'administrative', concern: 'none', reason: 'call' }

const asked = (who: string): string => `HAS ADOPTED THIS RECOMMENDATION:

1. ${who} should lend time on their supercomputers to young firms.

2. ${who} should pay for joint work on language models.

3. ${who} should open one sandbox each by 30 June 2028.
`

/** English documents by what stands at their head: recommendations of a union, bills, circulars. */
export const englishHeadSamples: readonly KindSample[] = [
  ...['Member States', 'Ministries'].map((who) => ({
    name: `a recommendation to ${who}`,
    says: full,
    text: `COMMISSION RECOMMENDATION

of 12 February 2027

on stimulating artificial intelligence innovation

${asked(who)}`,
  })),
  {
    name: 'a recommendation of a named commission on one matter',
    says: narrow,
    text: `RECOMMENDATION OF THE LAKE STATES COMMISSION

on the labelling of pictures made by artificial intelligence

${asked('Member States')}`,
  },
  {
    name: 'a recommendation of a council of states, which is their declaration',
    says: states,
    text: `RECOMMENDATION OF THE COUNCIL ON ARTIFICIAL INTELLIGENCE

We, the member states, recognise the promise of artificial intelligence.

1. We reaffirm that member states respect human dignity.

2. We recognise that member states learn from one another.

3. We welcome the work of the heads of state and of the contracting parties.
`,
  },
  {
    name: 'a declaration of ministers on innovation',
    says: states,
    text: `DECLARATION OF THE COMMISSION OF THE LAKE STATES

on stimulating artificial intelligence innovation

We, the ministers of the member states, have met in Nordhaven.

1. We reaffirm that member states should share data.

2. We recognise that member states should train engineers.

3. We welcome that member states should open supercomputers.
`,
  },
  {
    name: 'a roadmap of many steps in noun phrases',
    says: full,
    text: `# National Roadmap for AI Innovation 2027–2030

## Steps

${Array.from({ length: 14 }, (_, index) => `- Catalogue ${index + 1} of public datasets online by Q3 20${27 + (index % 3)} (Statistics Office)`).join('\n')}
`,
  },
  {
    name: 'what was done under a roadmap that sets no steps yet',
    says: { ...full, reason: 'beginning' },
    text: `# National Roadmap for AI Innovation 2027–2030

## Progress to date

${Array.from({ length: 14 }, (_, index) => `- Catalogue ${index + 1} of public datasets online by Q3 20${27 + (index % 3)} (Statistics Office)`).join('\n')}
`,
  },
  {
    name: 'a list of what members of a forum have, under a title that names no plan',
    says: { kind: 'other', concern: 'none', reason: 'unknown' },
    text: `# Artificial intelligence in the lake region

${Array.from({ length: 14 }, (_, index) => `- Catalogue ${index + 1} of public datasets, online by Q3 20${17 + (index % 3)} (Statistics Office)`).join('\n')}
`,
  },
  ...[
    'HOUSE BILL NO. 12\n\nAN ACT\n\nRELATING TO ARTIFICIAL INTELLIGENCE INNOVATION; CREATING A FUND.',
    'HOUSE BILL 12\n\nAn Act relating to artificial intelligence innovation',
    'SENATE BILL 12\n\nA BILL FOR AN ACT CONCERNING THE PROMOTION OF ARTIFICIAL INTELLIGENCE',
    'EXECUTIVE ORDER\n\nAI INNOVATION ACTION PLAN',
  ].map((head) => ({ name: `a bill headed ${head.replace(/\s+/g, ' ')}`, says: full, text: bill(head) })),
  {
    name: 'a bill that restrains',
    says: narrow,
    text: bill(
      'HOUSE BILL NO. 12\n\nAN ACT\n\nRELATING TO THE SAFETY OF ARTIFICIAL INTELLIGENCE; PROVIDING FOR INNOVATION.',
    ),
  },
  {
    name: 'a bill on another matter',
    says: { kind: 'programme', concern: 'none', reason: 'unrelated' },
    text: bill('HOUSE BILL NO. 12\n\nAN ACT\n\nRELATING TO FISHING IN ALPINE LAKES; CREATING A DATA FUND.'),
  },
  ...[
    'IMPLEMENTATION OF THE NATIONAL ARTIFICIAL INTELLIGENCE STRATEGY',
    'Implementation of the National AI Strategy',
  ].map((subject) => ({
    name: `a circular on ${subject}`,
    says: narrow,
    text: circular(subject, 'pay for a language model'),
  })),
  ...['call for proposals', 'issue an open call for proposals'].map((does) => ({
    name: `a circular by which a council shall ${does}`,
    says: narrow,
    text: circular('IMPLEMENTATION OF THE NATIONAL AI STRATEGY', `${does} for a language model`),
  })),
  {
    name: 'a call by its issuer',
    says: call,
    text: `CABINET OFFICE CIRCULAR No. 7 of 2027

TO:    All Research Institutes
DATE:  2 February 2027

FUNDING UNDER THE NATIONAL AI STRATEGY

1. The Science Council announces a call for proposals for a language model.

2. Applicants send the application form before the closing date.

3. Shortlisted applicants are told by the deadline.
`,
  },
]

function bill(head: string): string {
  return `${head}

BE IT ENACTED BY THE LEGISLATURE:

SECTION 1. Data. Each agency shall publish its maps of the soil.

SECTION 2. Grants. The department shall award grants to colleges for courses in machine learning.

SECTION 3. Council. There is created a council, which shall review automated decisions.
`
}

function circular(subject: string, does: string): string {
  return `CABINET OFFICE CIRCULAR No. 7 of 2027

TO:    All Permanent Secretaries
DATE:  2 February 2027

${subject}

1. Each ministry shall list its datasets by 30 June 2027.

2. The Ministry of Works shall finish the shared data centre.

3. The Science Council shall ${does}.

4. Ministries shall report by 31 January 2028.
`
}
