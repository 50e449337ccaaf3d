/** An order: sections, paragraphs, items, definitions and references. */
export const order = `# Order on the Sharing of Public Data

## Sec. 1. Purpose

This order sets out how agencies share data with each other and with the public.

## Sec. 2. Definitions

For the purposes of this order:

(a) “agency” means an office of the city;

(b) “dataset” means a set of records that an agency keeps;

(c) “register” means a list of datasets.

## Sec. 3. The Board

The Mayor shall appoint a Data Governance Board (the “Board”). The Board meets each month and keeps the Register of Public Datasets (the “Catalogue”).

## Sec. 4. Duties of agencies

(a) Each agency shall publish a register by 30 June 2027.

(b) Each agency shall enter in its register:

(i) the name of each dataset;

(ii) the office that keeps it;

(iii) the day of the last change.

(c) The Board may extend the period in section 4(a) of this order once.

## Sec. 5. Reports

Each agency shall add new datasets to the Catalogue and report to the Board on the measures under section 4 of this order. The report under the preceding section covers one year.

## Sec. 6. Review

The Board shall review this order every three years.
`

/** A plan: contents, decimal numbers, owners, targets and deadlines. */
export const englishPlan = `# Riverbank Action Plan on Artificial Intelligence

Contents

1. Goals ...... 1

2. Actions ...... 2

3. Review ...... 5

## 1. Goals

The city wants its offices and firms to use artificial intelligence well. By 2028, 40 offices will use the shared computing centre.

## 2. Actions

2.1 The Data Office will publish an inventory of 100 datasets by June 2027. Each dataset has a licence.

2.2 The Innovation Agency will open a shared computing centre by the end of 2027. A university runs the centre for the city.

2.3 The School Board will train 500 teachers by the end of 2028.

2.4 The Legal Office will draft rules on the use of models by March 2027.

## 3. Review

The Data Office reports to the Council every spring on the actions in section 2.

| Item | Datasets | Cost (USD) |
| --- | --- | --- |
| Transport | 40 | 3000 |
| Health | 35 | 4500 |
| Energy | 25 | 2500 |
| Total | 100 | 10000 |
`

/** A plan numbered with letters, with annexes. */
export const lettered = `# Harbour City Action Plan on Open Data

## A. Open data

### A.1 Registers

The Registry Office will open the land register by June 2027, in the formats of Annex A.

### A.2 Share data between offices

The Data Office will share datasets under A.1 and paragraph 2 of Annex A by March 2028.

#### A.2.1 Requests

The Data Office will answer a request within ten days. Figure A.7 shows how.

#### A.2.2 Refusals

The Data Office will publish its refusals every year.

## B. Compute and Staff

### B.1 A centre

The Innovation Agency will open a centre by 2028. Costs are set out in Annex B. Staff is listed.

## C. Review of the plan

The Data Office will report on section A and section B every year.

## Annex A: Formats

(1) Registers are tables.

(2) Maps are images.

## Annex B: Costs

(1) The centre costs four million.

(2) The registers cost two million.
`
