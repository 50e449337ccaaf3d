import { insertsClause } from './marked.ts'

const clause = 'The 【lead agency】 shall share computing capacity.'

describe('inserting a clause in an English draft', () => {
  it('follows (b) in the one section that has measures', () =>
    insertsClause(
      `# Order on AI in Research

Section 1. Purpose. This order sets out what agencies do.

Sec. 2. Actions. (a) The Secretary shall publish a list of datasets.

(b) The Director shall award grants.{+

(c) ${clause}+}

Sec. 3. General Provisions. (a) It takes no authority away from anybody.

(b) Agencies keep to the law in carrying it out.
`,
      { genre: 'act' },
    ))

  it('adds Sec. 4. with its heading behind sections that each have their own, and re-points references to those behind it', () =>
    insertsClause(
      `# Order on AI in Research

Section 1. Purpose. This order sets out what agencies do, as section [-5-]{+6+} provides.

Sec. 2. Grants. The Director shall award grants.

Sec. 3. Hiring. The Director shall hire staff under section 5 of the Act of 2019 and section 3 of this order.{+

Sec. 4. Shared Computing. ${clause}+}

Sec. [-4-]{+5+}. General Provisions. Nothing in this order affects section 4 of title 15.

Sec. [-5-]{+6+}. Effective Date. This order takes effect under sections 1 through [-4-]{+5+} of this order.
`,
      { genre: 'act' },
    ))

  it('goes into the section about the dimension, before the next one, and shifts the letters behind it there only', () =>
    insertsClause(
      `# Order on AI in Research

Sec. 1. Computing. (a) The Secretary shall report on computing capacity.

(b) The Director shall award grants for computing.{+

(c) ${clause}+}

Sec. 2. Grants. (a) The Director shall award grants.

(b) The Director shall report.

(c) Grants under section 1(b) end in 2030.
`,
      { genre: 'act' },
    ))

  it('shifts letters and the references to them where it goes between them', () =>
    insertsClause(
      `# Order on AI in Research

Sec. 1. Actions. (a) The Secretary shall publish a list.

(b) The Director shall build data centers.

(c) Staff shall follow subsection (b) of this section.

Sec. 2. Reports. Agencies shall report under section 1(c).{+

Sec. 3. Shared Computing. ${clause}+}

Sec. [-3-]{+4+}. General Provisions. Nothing in this order affects subsection (c).
`,
      { genre: 'act' },
    ))

  it('follows headings with numbers, and decimals below them', () =>
    insertsClause(`# AI Action Plan

## 1. Context

AI matters.

## 2. Build foundations

### 2.1 Open data

The ministry will publish datasets.

### 2.2 Fund research

The ministry will fund research.{+

### 2.3 Shared computing

${clause}+}

## 3. Conclusion

Thank you.
`))

  it('follows decimals that are items of their section', () =>
    insertsClause(`# AI Action Plan

## 1. Open data

1.1 The ministry will publish datasets.

## 2. Other measures

2.1 The ministry will fund research.

2.2 Board of advisers: the ministry will appoint nine members.

2.3 The ministry will report.{+

2.4 ${clause.replace('shall', 'will')}+}

## 3. Conclusion

Thank you.
`))

  it('follows a numbered list that runs through the document', () =>
    insertsClause(`# AI Action Plan

## Actions

1. Publish datasets.
2. Fund research.{+
3. ${clause}+}

## Next steps

Report on action 2 every year.
`))

  it('follows bullets with bold headings', () =>
    insertsClause(`# AI Action Plan

## Actions

- **Datasets.** The ministry will publish datasets.
- **Research.** The ministry will fund research.{+
- **Shared Computing.** ${clause}+}

## Annex

- **Sources.** Reports.
`))

  it('is wrapped where the draft is, a full-width mark counted as two', () =>
    insertsClause(
      `AI Strategy for the Region

1. Datasets. The ministry will publish datasets in
machine-readable form and will keep a catalogue of them that
anybody may search.

2. Research. The ministry will fund research on models and
methods and will publish what it funds, so that all may learn
from it.{+

3. Shared Computing. The 【lead agency】 will share computing
capacity.+}
`,
      { format: 'plain' },
    ))

  it('follows markup in the number and the heading', () =>
    insertsClause(
      `<u>Section</u> <u>1</u>. <u>Purpose</u>. This order sets out what agencies do.

<u>Sec</u>. <u>2</u>. <u>Grants</u>. The Director shall award grants.

<u>Sec</u>. <u>3</u>. <u>Hiring</u>. The Director shall hire staff.{+

<u>Sec</u>. <u>4</u>. <u>Shared Computing</u>. ${clause}+}

<u>Sec</u>. <u>[-4-]{+5+}</u>. <u>General Provisions</u>. It takes no authority away.
`,
      { genre: 'act' },
    ))

  it('speaks of this Act in an Act', () => {
    insertsClause(
      `# Computing Act{+

Section 1. Shared Computing. ${clause}+}
`,
      { genre: 'act' },
    )
  })
})
