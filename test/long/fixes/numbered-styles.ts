import type { Genre } from '../../../server/src/framework/types.ts'
import { formatHanNumeral } from '../../../server/src/text/numbering/han-numeral.ts'
import { formatRoman } from '../../../server/src/text/numbering/roman-numeral.ts'

type Reference = (target: number, style: Style) => string
export interface Style {
  readonly genre: Genre
  readonly language: 'zh' | 'en'
  readonly draft: (sections: readonly (readonly string[])[]) => string
  readonly references: readonly Reference[]
  /** True if numbers run through the sections, so that a reference may name any of the provisions. */
  readonly isRunning?: boolean
}

const han = formatHanNumeral
const roman = (n: number): string => formatRoman(n).toUpperCase()
const capital = (n: number): string => String.fromCharCode(64 + n)
const letter = (n: number): string => String.fromCharCode(96 + n)
const title = '# 滨江市促进办法\n\n'

/** By place in the draft: section and provision, from 1. */
function laid(
  sections: readonly (readonly string[])[],
  head: (n: number) => string,
  item: (n: number, m: number, all: number) => string,
): string {
  let all = 0
  return sections
    .map((texts, section) =>
      [head(section + 1), ...texts.map((text, index) => item(section + 1, index + 1, ++all) + text)].join('\n\n'),
    )
    .join('\n\n')
}

/** The ways in which drafts are numbered. */
export const styles: readonly Style[] = [
  {
    genre: 'legislation',
    language: 'zh',
    isRunning: true,
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `## 第${han(n)}章 任务`,
        (_, __, all) => `第${han(all)}条 `,
      ),
    references: [
      (n) => `依照第${han(n)}条执行`,
      (n) => `依照本办法第${n}条第二款执行`,
      (n) => `依照第${han(n)}条至第${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}、${han(n + 1)}条执行`,
      () => '依照前条执行',
      () => '依照前两条执行',
      () => '依照前三条和前款执行',
      (n) => `依照第${han(n)}条第一款和第二款执行`,
      (n) => `依照第${han(n)}条第一、二款执行`,
      (n) => `依照第${han(n)}条第二款至第四款执行`,
      () => '依照本条第二款执行',
      () => '依照本条第一款和第三款执行',
      (n) => `依照《某法》第${han(n)}条执行`,
      (n) => `依照《某法》第${han(n)}条、${han(n + 1)}条执行`,
      (n) => `依照《滨江市促进办法》第${han(n)}条、第${han(n + 1)}条执行`,
      (n) => `依照《滨江市促进办法（试行）》第${n}条第一款执行`,
      (n) => `依照第${han(n)}条、${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}条和${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}条至${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}条第一款、二款执行`,
      () => '依照本条第一款、二款执行',
    ],
  },
  {
    genre: 'plan',
    language: 'zh',
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `## ${han(n)}、任务`,
        (_, m) => `### （${han(m)}）办好\n\n`,
      ),
    references: [
      (n) => `按第${han(n)}部分落实`,
      (n) => `按${han(n)}（一）落实`,
      (n) => `按“${han(n)}、（一）”落实`,
      (n) => `按第${han(n)}部分第（一）项落实`,
    ],
  },
  {
    genre: 'measures',
    language: 'zh',
    isRunning: true,
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `${han(n)}、任务`,
        (_, __, all) => `（${han(all)}）办好。`,
      ),
    references: [
      (n) => `按第（${han(n)}）条办理`,
      (n) => `按本措施第（${han(n)}）项、第（${han(n + 1)}）项办理`,
      () => '按前两条办理',
      (n) => `第（${han(n)}）、（${han(n + 1)}）点除外`,
      (n) => `按第（${han(n)}）项和（${han(n + 1)}）项办理`,
    ],
  },
  {
    genre: 'plan',
    language: 'en',
    draft: (sections) =>
      `# Plan\n\n${laid(
        sections,
        (n) => `## ${n}. Actions`,
        (n, m) => `${n}.${m} `,
      )}`,
    references: [
      (n) => `as in section ${n}`,
      (n) => `as in paragraph ${n}.1`,
      (n) => `as in § ${n}.1 and section ${n + 1}`,
      (n) => `as in sections ${n} and ${n + 1}`,
      (n) => `as in sections ${n}-${n + 1}`,
      () => 'as in the preceding section',
    ],
  },
  {
    genre: 'act',
    language: 'en',
    draft: (sections) =>
      `# Act\n\n${laid(
        sections,
        (n) => `Sec. ${n}. Duties. The Office shall act.`,
        (_, m) => `(${letter(m)}) `,
      )}`,
    references: [
      (n) => `under section ${n}`,
      (n) => `under section ${n}(a) of this order`,
      (n) => `under sections ${n} through ${n + 1}`,
      (n) => `under sections ${n}-${n + 1} and ${n + 2}`,
      (n) => `under sections ${n}–${n + 1}`,
      (n) => `under subsection (a) of section ${n}`,
      (n) => `under subsections (a) and (b) of section ${n}, and section ${n + 1}`,
      (n) => `under section ${n} of the Archives Act`,
      () => 'under subsection (a) of this section',
      () => 'under the preceding section',
    ],
  },
  {
    genre: 'act',
    language: 'en',
    isRunning: true,
    draft: (sections) =>
      `# Regulation\n\n${laid(
        sections,
        (n) => `## CHAPTER ${roman(n)} Tasks`,
        (_, __, all) => `Article ${all}. `,
      )}`,
    references: [
      (n) => `under Article ${n}`,
      (n) => `under Articles ${n} to ${n + 1}`,
      (n) => `under Articles ${n}-${n + 1}`,
      (n) => `under Articles ${n}, ${n + 1} and ${n + 2} of this Regulation`,
      (n) => `under Article ${n} of the Treaty on Data`,
      (n) => `under Chapter ${roman((n % 2) + 1)}`,
      (n) => `under Chapter ${(n % 2) + 1}`,
      () => 'under the preceding article',
      () => 'under the two preceding articles',
    ],
  },
  {
    genre: 'act',
    language: 'en',
    isRunning: true,
    draft: (sections) =>
      `# Innovation Act 2027\n\n${laid(
        sections,
        (n) => `## Part ${n} Tasks`,
        (_, __, all) => `### ${all} Duties of offices\n\n(1) The Office acts.\n\n(2) `,
      )}`,
    references: [
      (n) => `under section ${n}`,
      (n) => `under section ${n}(2)`,
      (n) => `under subsections (1) and (2) of section ${n}`,
      (n) => `under section ${n} or ${n + 1}`,
      (n) => `under Part ${(n % 2) + 1} of this Act`,
      (n) => `under Part ${(n % 2) + 1} of that Act`,
      (n) => `under paragraph ${n} of Schedule 1`,
      () => 'under subsection (1)',
    ],
  },
  {
    genre: 'plan',
    language: 'en',
    isRunning: true,
    draft: (sections) =>
      `# Plan\n\n${laid(
        sections,
        () => '## Tasks of the office',
        (_, __, all) => `### Recommendation ${all}: Act on tasks\n\n`,
      )}`,
    references: [
      (n) => `as in recommendation ${n}`,
      (n) => `as in Recommendations ${n} to ${n + 1}`,
      (n) => `as in Recommendations ${n}, ${n + 1} and ${n + 2}`,
      (n) => `as in recommendation ${n} of the Review`,
    ],
  },
  {
    genre: 'plan',
    language: 'en',
    draft: (sections) =>
      `# Plan\n\n${laid(
        sections,
        (n) => `## ${capital(n)}. Tasks of the office`,
        (n, m) => `${capital(n)}.${m} Duties. `,
      )}\n\n## Annex A: Matters\n\n1. Matters.`,
    references: [
      (n) => `as under A.${n}`,
      (n) => `as under ${capital(n)}.1 and A.1`,
      (n) => `as under actions A.1 to A.${n + 1}`,
      (n) => `as under section ${capital(n)}, see B.${n}`,
      (n) => `as under A.${n} of the Review`,
      () => 'as under paragraph 1 of Annex A',
    ],
  },
]
