import { scaledFigure } from './scaled-figure.ts'
import { type Target, untargeted } from './target.ts'

const number = String.raw`(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<scale>thousand|million|billion|trillion)?`
const candidates = new RegExp(
  String.raw`\b(?<verb>reach(?:ing)?|achiev(?:e|ing)|exceed(?:ing)?|at least|no (?:fewer|less) than|(?:increase|rais|reduc|lower|cut|grow|expand|doubl)(?:e|ing)? [^.;:]{0,60}?\b(?:to|by)|train(?:ing)?|recruit(?:ing)?|creat(?:e|ing)|establish(?:ing)?|build(?:ing)?|deliver(?:ing)?|support(?:ing)?|cover(?:ing)?) (?:a (?:target|total) of |up to |at least |over |more than |some |another |an additional )*${number}\s?(?<unit>%|per ?cent|percentage points|MW|GW|megawatts|gigawatts|exaflops|petaflops|[a-z]{3,20})`,
  'gi',
)

/** The targets of English prose: “reach 80%”, “train 5,000 people by 2027”. */
export function englishTargets(text: string): readonly Target[] {
  if (!/\d/.test(text)) return untargeted
  const found: Target[] = []
  for (const match of text.matchAll(candidates)) {
    const { verb = '', figure = '', scale = '', unit = '' } = match.groups ?? {}
    if (
      times.test(unit) ||
      /^20\d\d$/.test(figure) ||
      otherwise.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30))
    )
      continue
    const at = match.index + match[0].lastIndexOf(figure)
    const end = match.index + match[0].length
    found.push({
      start: match.index,
      end,
      indicator: null,
      figure: { start: at, end },
      value: scaledFigure(figure, scale),
      unit: unit.toLowerCase(),
      kind: /by$/i.test(verb)
        ? 'change'
        : /^(?:train|recruit|creat|establish|build|deliver|support)/i.test(verb)
          ? 'count'
          : 'level',
      bound: /at least|fewer|less|exceed|over|more than/i.test(match[0]) ? 'least' : 'exact',
    })
  }
  return found.length === 0 ? untargeted : found
}

const times =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|calendar|business|working|of|and|or|to|in|the|on|by|through|until|for|with|CFR|U\.S)$/i
const otherwise =
  /\bfines?\b|penalt|\bviolat|\bhas |\bhave |\bwas |\bwere |percent owned|owned|threshold|turnover|parameters|FLOP/i
