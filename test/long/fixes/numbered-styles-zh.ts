import { han, laid, type Style, title } from './numbered-style.ts'

/** The ways in which Chinese drafts are numbered. */
export const chineseStyles: readonly Style[] = [
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
    annexed: [
      (n) => `第${han(n)}条`,
      (n) => `办法第${n}条第二款`,
      (n) => `第${han(n)}条至第${han(n + 1)}条`,
      (n) => `《某法》第${han(n)}条`,
    ],
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
  // Articles that were inserted behind others.
  {
    genre: 'legislation',
    language: 'zh',
    isRunning: true,
    draft: (sections) => {
      let whole = 0
      const label = (m: number): string => `第${han(m % 2 === 0 ? whole : ++whole)}条${m % 2 === 0 ? '之一' : ''}`
      return (
        title +
        laid(
          sections,
          (n) => `## 第${han(n)}章 任务`,
          (_, m) => `${label(m)} `,
        )
      )
    },
    references: [
      (n) => `依照第${han(n)}条执行`,
      (n) => `依照第${han(n)}条之一执行`,
      (n) => `依照本办法第${han(n)}条之一第一款执行`,
      (n) => `依照第${han(n)}条和第${han(n)}条之一执行`,
      (n) => `依照第${han(n)}条之一至第${han(n + 1)}条执行`,
      (n) => `依照《某法》第${han(n)}条之一执行`,
      () => '依照前条执行',
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
    genre: 'plan',
    language: 'zh',
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `## ${n}. 任务`,
        (n, m) => `### ${n}.${m} 办好\n\n`,
      ),
    references: [
      (n) => `按第${n}章落实`,
      (n) => `按第${han(n)}部分落实`,
      (n) => `按${n}.1节落实`,
      (n) => `按第${n}.1节、${n}.2节落实`,
      (n) => `按${n}.1至${n}.2节落实`,
      (n) => `按${n}.1的要求落实，详见${n}.1、${n + 1}.1`,
      (n) => `规模${n}.1亿元，增长${n}.1个点，按《某规划》第${n}.1节落实`,
    ],
  },
  {
    genre: 'plan',
    language: 'zh',
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `## ${n} 任务\n\n### ${n}.1 办好`,
        (n, m) => `${n}.1.${m} `,
      ),
    references: [
      (n) => `按第${n}章落实`,
      (n) => `按本方案第${n}.1节落实`,
      (n) => `落实${n}.1.1和${n}.1.2`,
      (n) => `落实${n}.1.1、${n + 1}.1.1条`,
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
    annexed: [
      (n) => `第（${han(n)}）项`,
      (n) => `第（${han(n)}）项、第（${han(n + 1)}）项`,
      (n) => `本办法第（${han(n)}）项和（${han(n + 1)}）项`,
      (n) => `办法第（${han(n)}）条`,
    ],
    references: [
      (n) => `按第（${han(n)}）条办理`,
      (n) => `按本措施第（${han(n)}）项、第（${han(n + 1)}）项办理`,
      () => '按前两条办理',
      (n) => `第（${han(n)}）、（${han(n + 1)}）点除外`,
      (n) => `按第（${han(n)}）项和（${han(n + 1)}）项办理`,
    ],
  },
]
