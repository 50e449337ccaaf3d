import { insertsSection } from './marked.ts'

describe('the contents of a draft whose headings are in capitals', () => {
  it('have chapters by Roman numbers, whose words are not', () =>
    insertsSection(
      `# Data Regulation of Northmere

## Contents

- Chapter I General provisions
- Chapter II Open registers{+
- Chapter III Computing capacity+}
- Chapter [-III-]{+IV+} Final provisions

## CHAPTER I GENERAL PROVISIONS

### Article 1 Aim

This Regulation opens registers.

## CHAPTER II OPEN REGISTERS

### Article 2 Registers

The Office shall open 20 registers each year.{+

## CHAPTER III COMPUTING CAPACITY

### Article 3 Shared computing

The 【lead agency】 shall share computing capacity.+}

## CHAPTER [-III-]{+IV+} FINAL PROVISIONS

### Article [-3-]{+4+} Entry into force

This Regulation enters into force on 1 March 2028.
`,
      { genre: 'legislation' },
    ))

  it('have the sections of a flat list', () =>
    insertsSection(`# Harrow Data Strategy

Contents

1. Open data{+
2. Expand computing capacity+}
[-2-]{+3+}. Delivery

## 1. OPEN DATA

The Council will open 60 registers.{+

## 2. EXPAND COMPUTING CAPACITY

The 【lead agency】 shall share computing capacity.+}

## [-2-]{+3+}. DELIVERY

A board will meet each year.
`))
})
