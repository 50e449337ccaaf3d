import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** Counts that do not match the bullets right behind them: 坚持五项原则：, then ——坚持创新 and three more. */
export function announcedBullets(survey: Survey): SurveyFinding[] {
  const { blocks, statedOf } = survey
  const found: SurveyFinding[] = []
  for (const { block, all } of statedOf('announcedCounts')) {
    const [announced] = all
    if (blocks[block + 1]?.marker?.scheme !== 'bullet' || announced === undefined) continue
    if (announced.under !== '' || announced.named !== '') continue
    const bullets = bulletsFrom(block + 1, survey)
    if (bullets < 2 || bullets === announced.count) continue
    const message = { key: 'announced', values: { words: announced.words, count: String(bullets) } }
    found.push({ block, span: announced.span, message, severity: 'information', remedies: [] })
  }
  return found
}

/** How many bullets like that of a block stand from it on; 0 if more of them follow behind other text of the section. */
function bulletsFrom(first: number, { blocks, outline }: Survey): number {
  const opening = blocks[first]
  const isLike = (block: number): boolean =>
    blocks[block]?.level === opening?.level && blocks[block]?.marker?.label === opening?.marker?.label
  let count = 0
  let end = first
  while (blocks[end]?.kind === 'item' && (blocks[end]?.level ?? 0) >= (opening?.level ?? 0)) if (isLike(end++)) count++
  for (let block = end; outline.sectionOf[block] === outline.sectionOf[first] && block < blocks.length; block++)
    if (isLike(block)) return 0
  return count
}
