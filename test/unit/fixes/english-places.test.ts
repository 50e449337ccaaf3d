import { insertsClause, insertsSection } from './marked.ts'

const clause = 'The 【lead agency】 shall share computing capacity.'

describe('the place of a clause among English sections', () => {
  it('is a section of its own, with its task, where each has another matter', () =>
    insertsClause(
      `# Town of Northport Data Policy

## 1. Board

1.1 The Manager shall set up a board.

## 2. Purchases

2.1 An office shall fill in the form of section 1.1.

2.2 An office shall see section [-3.1-]{+4.1+}.{+

## 3. Computing Capacity

3.1 ${clause}+}

## [-3-]{+4+}. Enforcement

[-3-]{+4+}.1 An office that fails to comply with section 2.1 shall stop.
`,
      { genre: 'act' },
    ))

  it('is under a heading for tasks of every kind', () =>
    insertsClause(
      `# Harbour Plan

## 1. Key actions

1.1 The Office shall publish a list.

1.2 The Office shall fund research.{+

1.3 ${clause}+}

## 2. Purchases

The Office buys with care.
`.replace('## 2. Purchases', '## 2. Implementation'),
    ))

  it('is before what carries the tasks out, under any of its names', () => {
    for (const heading of [
      'Governance and monitoring',
      'Delivering together',
      'Implementation, monitoring and review',
      'Timeline for delivery',
    ])
      insertsClause(`# Harbour Plan

## Section 1. Schools

1.1 The Office shall equip schools.

## Section 2. Enterprises

2.1 The Office shall advise enterprises, as section [-3-]{+4+} says.{+

## Section 3. Expand computing capacity

3.1 ${clause}+}

## Section [-3-]{+4+}. ${heading}

[-3-]{+4+}.1 A committee shall look after sections 1 to 2.
`)
  })

  it('is counted as its siblings are, and before all that follows them', () => {
    const counted = (one: string, two: string, three: string): void =>
      insertsClause(`# Harbour Strategy

## Mission

We open up the harbour.

## ${one}Open the data

The Office shall publish datasets.

## ${two}Train the staff

The Office shall train its staff.{+

## ${three}Shared computing

${clause}+}

## Measuring what we do

The Office shall report on goals 1 and 2.
`)
    counted('Goal 1: ', 'Goal 2: ', 'Goal 3: ')
    counted('Pillar I – ', 'Pillar II – ', 'Pillar III – ')
    counted('**Mission 1.** ', '**Mission 2.** ', '**Mission 3.** ')
  })

  it('is counted under the one heading that holds the others', () =>
    insertsSection(`# Harbour Strategy

## Where we are

The harbour is small.

## How we will get there

### Enabler 1: Industry

The Office will fund firms.

### Enabler 2: Schools

The Office will equip schools. It will train teachers.{+

### Enabler 3: Expand computing capacity

${clause.replace('shall', 'will')}+}

## Delivering together

The Office will report.

## Summary of actions

The Office will sum up.
`))

  it('is not counted where one that follows would have the same number', () =>
    insertsClause(
      `# Harbour Strategy

## Goal 1: Computing

The Office shall buy computing time.{+

${clause}+}

## Goal 2: Train the staff

The Office shall train its staff.
`,
      { measure: 'buy computing time' },
    ))

  it('has its text on the line of its heading where others begin with (a) there', () =>
    insertsSection(
      `# Order on Harbours

Section 1. Lists. (a) The Secretary shall publish a list.

(b) The Director shall keep it.

Sec. 2. Grants. (a) The Director shall award grants.

(b) The Director shall report.{+

Sec. 3. Computing Capacity. ${clause}+}

Sec. [-3-]{+4+}. General Provisions. (a) It takes no authority away.
`,
      { genre: 'act' },
    ))

  it('is a part of its own in an act, in the words of the act', () =>
    insertsClause(
      `# Harbour Promotion Act 2027

## Part 1—Preliminary

### 1 Commencement

This Act commences on 1 May 2028.

## Part 2—The Harbour Authority

### 2 Functions

The Authority must run the programmes of section [-4-]{+5+}.

### 3 Members

The Minister must appoint the members. They must meet.{+

## Part 3—Computing Capacity

### 4 Shared Computing

${clause.replace('shall', 'must')}+}

## Part [-3-]{+4+}—Miscellaneous

### [-4-]{+5+} Regulations

The Governor may make regulations.
`,
      { genre: 'act' },
    ))
})

describe('a new heading in pasted contents', () => {
  const dots = (words: string, page: number): string => `${words} ${'.'.repeat(66 - words.length)} ${page}`
  const page = `This line of the draft is as long as those of the contents are too,
and goes on.`

  it('has a line of its own, and one for what is under it, as wide as the others', () =>
    insertsSection(
      `National Strategy for Harbours

Contents

${dots('1. Introduction', 2)}
${dots('2. Lines of action', 3)}
${dots('   2.1 Data', 3)}{+
${dots('3. Expand computing capacity', 3)}
${dots('   3.1 Shared Computing', 3)}+}
${dots('3. Implementation', 4).replace('3.', '[-3-]{+4+}.')}

1. Introduction

${page} ${page}

2. Lines of action

2.1 Data

The Office shall publish its lists of ships and of goods in one place and
shall keep them up to date, so that all may use them without having to ask.{+

3. Expand computing capacity

3.1 Shared Computing

${clause}+}

[-3-]{+4+}. Implementation

The Office shall report to the Ministry every year on what it has done and
on what is left to do.
`,
      { format: 'plain' },
    ))
})
