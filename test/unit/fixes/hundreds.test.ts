import { insertsClause } from './marked.ts'

const data = 'SEC. 101. PUBLIC DATA.\nThe Secretary shall open a register.'
const machines = 'SEC. 201. MACHINES.\nThe Director shall buy machine time.'
const clause = (number: number): string =>
  `SEC. ${number}. SHARED COMPUTING.\nThe 【lead agency】 shall share computing capacity.`

describe('a new title of an act whose titles each begin a hundred', () => {
  it('opens the next hundred, behind what closes the act too', () =>
    insertsClause(
      `HARBOUR DATA ACT

TITLE I—DATA

${data}

TITLE II—MACHINES

${machines}

SEC. 202. EFFECTIVE DATE.
This Act takes effect on January 1, 2028.{+

TITLE III—COMPUTING CAPACITY

${clause(301)}+}
`,
      { genre: 'act', format: 'plain' },
    ))

  it('moves the hundreds that follow, with what refers to them', () =>
    insertsClause(
      `HARBOUR DATA ACT

TITLE I—DATA

${data}

TITLE II—MACHINES

${machines}{+

TITLE III—COMPUTING CAPACITY

${clause(301)}+}

TITLE [-III-]{+IV+}—ENFORCEMENT

SEC. [-301-]{+401+}. PENALTIES.
A person who violates section 201 is liable to a fine.

SEC. [-302-]{+402+}. EFFECTIVE DATE.
Section [-301-]{+401+} takes effect on January 1, 2028.
`,
      { genre: 'act', format: 'plain' },
    ))
})
