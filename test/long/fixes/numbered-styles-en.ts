import { capital, inserted, laid, letter, roman, type Style } from './numbered-style.ts'

/** The ways in which English drafts are numbered. */
export const englishStyles: readonly Style[] = [
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
      (n) => `under section ${n} to section ${n + 1}`,
      () => 'under the preceding Part',
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
  // Paragraphs that were inserted behind others, as British papers number them.
  ...['', '### '].map(
    (mark): Style => ({
      genre: 'plan',
      language: 'en',
      draft: (sections) =>
        `# Plan\n\n${laid(
          sections,
          (n) => `## ${n}. Actions`,
          (n, m) => `${mark}${n}.${inserted(m)} ${mark ? 'Duties of Offices\n\n' : ''}`,
        )}`,
      references: [
        (n) => `as in paragraph ${n}.1`,
        (n) => `as in paragraph ${n}.1A`,
        (n) => `as in paragraphs ${n}.1 and ${n}.1A`,
        (n) => `as in paragraph ${n}.2A`,
        (n) => `as in paragraphs ${n}.1A to ${n}.2`,
        (n) => `as in section ${n}`,
      ],
    }),
  ),
]
