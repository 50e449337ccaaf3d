import { alignmentScores, toldTasks } from './eval/alignment.ts'
import { corpusFolder } from './train/teaching.ts'

// `npm run eval:alignment`: how well the tasks of parent documents are found in drafts (test/corpus/README.md).
const corpus = corpusFolder()
if (corpus === null) throw new Error('there is no ../shared/corpus')
const told = toldTasks(corpus)
for (const half of ['tuning', 'held-out'] as const)
  console.log(half, alignmentScores(told.filter((one) => one.half === half)))
if (process.argv.includes('--wrong'))
  for (const { half, parent, line, draft, state, told: said, score, lines, toldLines } of told)
    if (state !== said && half === 'tuning')
      console.log(`${parent}:${line} ${draft} ${state}, told ${said} (${score.toFixed(3)}) [${lines}] [${toldLines}]`)
