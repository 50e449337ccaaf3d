import type { Language } from './types.ts'

interface PartWords {
  readonly heading: string
  readonly note: string
}

interface PageWords {
  readonly title: string
  /** Whence it comes; given the paper's name, and its title as it is found. */
  readonly about: (paper: string, title: string) => string
  /** What the words in brackets after a place mean. */
  readonly tags: string
  readonly dimensions: PartWords
  readonly pathways: PartWords
  readonly stages: PartWords
  readonly mechanisms: PartWords
  readonly problems: PartWords
  readonly terms: PartWords
  readonly commit: (what: string) => string
  readonly remedies: (point: string, elements: readonly string[]) => string
  readonly written: (forms: readonly string[]) => string
  readonly see: (entries: readonly string[]) => string
  readonly source: (places: readonly string[]) => string
}

/** The words of the document of the framework. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  zh: {
    title: '文衡的框架',
    about: (paper) =>
      `本框架取自以下论文：\n\n> ${paper}\n\n五条路径是论文的，归纳为五个维度是本产品所为；论文没有说的推论，均予注明。说明用本产品自己的话写成，不附论文原文。`,
    tags: '出处后的括号说明论文在该处做了什么：“概念”是界定含义，“对策”是提出建议，“问题”是指出不足，“机理”是描述作用；“本产品的推断”是论文没有直接说的。',
    dimensions: {
      heading: '五个维度',
      note: '文稿对某一维度作出了安排，才算覆盖该维度；只提到或只说不足，不算。',
    },
    pathways: { heading: '五条路径与十二项措施', note: '论文第四部分提出的实践路径。' },
    stages: {
      heading: '融合的三个阶段',
      note: '论文第二部分描述人工智能与大数据怎样融合；要求政策照顾到各阶段，是本产品的推断。',
    },
    mechanisms: { heading: '四项机制', note: '论文第二部分描述融合怎样改变科技创新。' },
    problems: { heading: '五项制约及其对策', note: '论文第三部分指出的问题，每项之下列出与其对应的要素。' },
    terms: { heading: '其他用语', note: '论文或政策文稿常用、上文没有单列的用语。' },
    commit: (what) => `**宜写明**：${what}`,
    remedies: (point, elements) => `- **${point}**：${elements.join('、')}`,
    written: (forms) => `文稿中的写法：${forms.join('、')}。`,
    see: (entries) => `另见：${entries.join('、')}。`,
    source: (places) => `出处：论文${places.join('、')}。`,
  },
  en: {
    title: 'The framework of Wenheng',
    about: (paper, title) =>
      `The framework is drawn from this paper:\n\n> ${paper}: 《${title}》\n\nIts five pathways are the authors’; cutting them into five dimensions is ours, and so is what is marked as our inference. The explanations are in our own words; the paper itself is not included.`,
    tags: 'The words in brackets after a place say what the paper does there: it defines a thing, recommends it, finds a problem, or describes an effect. “Our inference” is what the paper does not say itself.',
    dimensions: {
      heading: 'Five dimensions',
      note: 'A draft covers a dimension when it commits to something in it; to mention it, or to name a shortcoming, is not enough.',
    },
    pathways: { heading: 'Five pathways and twelve measures', note: 'What part 4 of the paper recommends.' },
    stages: {
      heading: 'Three stages of fusion',
      note: 'How AI and big data fuse, from part 2 of the paper; that a policy should speak to each stage is our inference.',
    },
    mechanisms: { heading: 'Four mechanisms', note: 'How the fusion changes innovation, from part 2 of the paper.' },
    problems: {
      heading: 'Five constraints and their remedies',
      note: 'The problems of part 3 of the paper; under each, the elements that answer them.',
    },
    terms: { heading: 'Other words', note: 'Words of the paper and of policy documents that are not explained above.' },
    commit: (what) => `**When drafting**: ${what}`,
    remedies: (point, elements) => `- **${point}**: ${elements.join(', ')}`,
    written: (forms) => `In drafts: ${forms.join(', ')}.`,
    see: (entries) => `See also: ${entries.join(', ')}.`,
    source: (places) => `*Source: ${places.join('; ')} of the paper*`,
  },
}
