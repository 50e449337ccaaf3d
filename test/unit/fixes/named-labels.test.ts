import { insertsClause } from './marked.ts'

/** A strategy whose recommendations are headed as the function writes the label of each. */
function strategy(label: (number: number) => string, then: string): string {
  const one = (number: number, words: string): string => `${label(number)}${then}The Council should ${words}.`
  return `# A Data Strategy

## Recommendations

${one(1, 'publish its datasets')}

${one(2, 'train 200 teachers')}{+

${label(3)}${then}The 【lead agency】 shall share computing capacity.+}

## Next Steps

The Mayor will report on Recommendation 2.
`
}

describe('a clause inserted among recommendations that are counted by name', () => {
  it('has the label of the others, on a line of its own without a title, or before the text', () => {
    for (const name of ['Recommendation', 'Action']) {
      insertsClause(strategy((number) => `### ${name} ${number}`, '\n\n'))
      insertsClause(strategy((number) => `### ${name} ${number}:`, '\n\n'))
      insertsClause(strategy((number) => `${name} ${number}`, '\n\n'))
      insertsClause(strategy((number) => `${name} ${number}.`, '\n\n'))
      insertsClause(strategy((number) => `**${name} ${number}**`, '\n\n'))
      insertsClause(strategy((number) => `**${name} ${number}**`, ' '))
      insertsClause(strategy((number) => `${name} ${number}:`, ' '))
      insertsClause(strategy((number) => `**${name} ${number}.**`, ' '))
    }
  })
})
