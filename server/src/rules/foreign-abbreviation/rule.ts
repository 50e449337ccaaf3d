import type { SurveyFinding, SurveyRule } from '../rule.ts'

/** At its first use a foreign abbreviation stands with its Chinese name. */
export const foreignAbbreviation: SurveyRule = {
  id: 'foreign-abbreviation',
  nameZh: '外文缩略语',
  summary: {
    zh: '外文缩略语首次出现时没有注明中文名称。',
    en: 'A foreign abbreviation is first used in a Chinese draft without its Chinese name.',
  },
  scope: 'survey',
  reads: ['foreignAbbreviations'],
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    unexplained: {
      zh: '“{name}”首次出现，宜写明中文名称，将缩略语放在其后的括号中。',
      en: '“{name}” is used for the first time: give its Chinese name, with the abbreviation in brackets.',
    },
  },
  check({ statedOf }) {
    const seen = new Set(known)
    const findings: SurveyFinding[] = []
    for (const { block, all } of statedOf('foreignAbbreviations'))
      for (const { name, span, explained } of all) {
        const key = name.toUpperCase()
        if (seen.has(key)) continue
        seen.add(key)
        if (explained) continue
        findings.push({ block, span, message: { key: 'unexplained', values: { name } }, remedies: [] })
      }
    return findings
  },
}

/** Abbreviations that readers know better than what they stand for, in capitals. */
const known: readonly string[] = (
  'AB ABC AI APP ATM CBD CD CEO CPI CPU CT DNA DOC DOCX DVD EMS EU EXCEL FAX GDP GIF GPS HR ID IP IT JPEG JPG KTV LED LOGO MBA ' +
  'NGO OK PC PDF PK PM PNG PPI PPT QQ RAR SIM SUV TEL TV TXT UN USB USD VIP WEB WHO WIFI WORD WPS WTO XLS ZIP'
).split(' ')
