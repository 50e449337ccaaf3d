import { insertsClause, insertsSection } from './marked.ts'

/** An act whose last part closes it: the number of a part, of a section, and the name of the part. */
function act(part: (number: number) => string, section: (number: number) => string, closing: string): string {
  return `# Harbour Innovation Act 2027

## ${part(1)}Preliminary

### ${section(1)}Application

This Act applies to public bodies.

## ${part(2)}Innovation

### ${section(2)}Public datasets

A public body shall publish its datasets. A person who fails to comply with section [-4-]{+5+} is named in the report.

### ${section(3)}Grants

The Office may make grants.{+

## ${part(3)}Computing Capacity

### ${section(4)}Shared computing

The 【lead agency】 shall share computing capacity.+}

## ${moved(part, 3)}${closing}

### ${moved(section, 4)}Offences

A person who gives false information for the purposes of section 3 commits an offence.

### ${moved(section, 5)}Interpretation

In this Act “Office” has the meaning given by section 1.

### ${moved(section, 6)}Commencement

This Act comes into force on 1 January 2028, except section [-4-]{+5+}.
`
}

/** The label with its number one higher. */
function moved(label: (number: number) => string, number: number): string {
  const [before, after] = [label(number), label(number + 1)]
  const numeral = /\d+|[IVX]+\b/
  const start = before.search(numeral)
  if (start < 0) return before
  const [old = '', fresh = ''] = [numeral.exec(before)?.[0], numeral.exec(after)?.[0]]
  return `${before.slice(0, start)}[-${old}-]{+${fresh}+}${before.slice(start + old.length)}`
}

const roman = (number: number): string => ['', 'I', 'II', 'III', 'IV', 'V'][number] ?? ''

describe('the place of a section in an act', () => {
  const inserts = (sample: string): void => insertsSection(sample, { genre: 'act' })

  it('is before the part that closes it, however parts and sections are numbered', () => {
    inserts(
      act(
        (n) => `Part ${n} `,
        (n) => `${n} `,
        'General',
      ),
    )
    inserts(
      act(
        (n) => `PART ${roman(n)} — `,
        (n) => `${n}. `,
        'Miscellaneous',
      ),
    )
    inserts(
      act(
        (n) => `Chapter ${n}: `,
        (n) => `Section ${n}. `,
        'Supplementary',
      ),
    )
  })

  it('is before a part whose sections all close it, whatever its name', () =>
    inserts(
      act(
        (n) => `Part ${n} `,
        (n) => `${n} `,
        'Housekeeping',
      ),
    ))
})

describe('the place of a clause in an act without parts', () => {
  it('is before offences, regulations and commencement', () =>
    insertsClause(
      `# Harbour Innovation Act 2027

### 1 Application

This Act applies to public bodies.

### 2 Grants

The Office may make grants.{+

### 3 Shared computing

The 【lead agency】 shall share computing capacity.+}

### [-3-]{+4+} Offences

A person who gives false information commits an offence.

### [-4-]{+5+} Regulations

The Office may make regulations under section [-3-]{+4+}.

### [-5-]{+6+} Short title and commencement

This Act may be cited as the Harbour Innovation Act 2027.
`,
      { genre: 'act' },
    ))
})

describe('the place of a clause among recommendations', () => {
  it('has the next number, and the references follow', () =>
    insertsClause(
      `# Harbour Data Plan

## Recommendations for the Office

### Recommendation 1: Publish Datasets

The Office should publish its datasets, as recommendation [-3-]{+4+} sets out. Recommendation 3 of the Review stays.

### Recommendation 2: Share Computing

The Office should share computing capacity.{+

### Recommendation 3: Shared Computing

The 【lead agency】 shall share computing capacity.+}

### Recommendation [-3-]{+4+}: Train Staff

The Office should train its staff under recommendations 1 to [-3-]{+4+}.
`,
      { measure: 'share computing capacity' },
    ))
})

describe('references in a schedule', () => {
  it('name sections of the act, and paragraphs of the schedule', () =>
    insertsClause(
      `# Harbour Innovation Act 2027

## 1 Application

This Act applies to public bodies.

## 2 Grants

The Office may make grants under paragraph 3 of Schedule 1.{+

## 3 Shared Computing

The 【lead agency】 shall share computing capacity.+}

## [-3-]{+4+} Offences

A person who gives false information for the purposes of paragraph 3 of Schedule 1 commits an offence.

## [-4-]{+5+} Commencement

This Act comes into force on 1 January 2028.

## Schedule 1

1. The Office is the body mentioned in section [-3-]{+4+}.

2. Paragraph 3 applies from the day named in section [-4-]{+5+} of this Act.

3. Paragraph 3 of this Schedule does not bind the Office.
`,
      { genre: 'act' },
    ))
})

describe('inserting a part behind one that ends in penalties', () => {
  it('counts them, and has its title below its number as they have', () =>
    insertsClause(
      `Harbour Bill

Part I
Preliminary

1. Short title. This Act may be cited as the Harbour Act.

2. Interpretation. In this Act “body” means a public body.

Part II
Sharing of data

3. Duty to share. A body shall share data for the purposes in section 2.

4. Safeguards. A body shall keep shared data secure.

5. Offences. A person who contravenes section 4 commits an offence.{+

Part III
Computing capacity

6. Shared computing. The 【lead agency】 shall share computing capacity.+}
`,
      { genre: 'legislation', format: 'plain' },
    ))
})
