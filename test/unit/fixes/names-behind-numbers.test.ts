import { insertsSection } from './marked.ts'

describe('recommendations whose numbers stand behind those of their paragraphs', () => {
  it('keep their numbers where paragraphs are renumbered', () =>
    insertsSection(`# Report on Open Registers

## Data

1. **Recommendation 1:** The Council should open 60 registers by 2028.

## Skills

2. **Recommendation 2:** The College should train 40 clerks.{+

## Expand computing capacity

3. **Shared Computing:** The 【lead agency】 shall share computing capacity.+}

## Next steps

[-3-]{+4+}. **Recommendation 3:** The Council should answer Recommendations 1 and 2.

[-4-]{+5+}. The Mayor should answer Recommendation 3, and report on paragraph [-3-]{+4+}.
`))
})
