import type { Localized } from '../../framework/types.ts'
import type { Reason } from '../model/kind.ts'

/** Why the coverage of a text is not judged, one sentence per reason. Rules on form speak all the same. */
export const reasons: Readonly<Record<Reason, Localized>> = {
  encloses: {
    zh: '这是一份印发或者转发通知，文件正文不在其中，五个维度未作审读。',
    en: 'This is a covering note: the document it sends out is not in the text, so no coverage is judged.',
  },
  call: {
    zh: '这是一份征集、申报一类的事务性通知，不部署政策措施，五个维度未作审读。',
    en: 'This calls for applications or submissions and sets out no policy measures, so its coverage is not judged.',
  },
  buys: {
    zh: '这是一份采购、招标文件，不部署政策措施，五个维度未作审读。',
    en: 'This says what is to be bought and sets out no policy measures, so its coverage is not judged.',
  },
  pays: {
    zh: '这是一份资金管理、申请和拨付的规则，五个维度未作审读。',
    en: 'This says how money is applied for, paid and managed, so its coverage is not judged.',
  },
  contact: {
    zh: '这是一份事务性通知，不部署政策措施，五个维度未作审读。',
    en: 'This is an administrative notice and sets out no policy measures, so its coverage is not judged.',
  },
  event: {
    zh: '这是一份会议、活动或者培训通知，不部署政策措施，五个维度未作审读。',
    en: 'This announces a meeting, an event or a course and sets out no policy measures, so its coverage is not judged.',
  },
  roster: {
    zh: '这是一份公布名单、表彰、任免或者成立机构的文件，不部署政策措施，五个维度未作审读。',
    en: 'This makes known names, awards, appointments or grants and sets out no policy measures, so its coverage is not judged.',
  },
  reply: {
    zh: '这是一份答复、批复或者复函，不是政策文稿，五个维度未作审读。',
    en: 'This is a reply to one person or body, not a policy draft, so its coverage is not judged.',
  },
  consults: {
    zh: '这是征求意见情况的汇总，不部署政策措施，五个维度未作审读。',
    en: 'This sums up what was said in a consultation and sets out no policy measures, so its coverage is not judged.',
  },
  reports: {
    zh: '这是对文件的解读或者新闻报道，不是文件本身，五个维度未作审读。',
    en: 'This reports or explains another document and is not that document, so its coverage is not judged.',
  },
  narrates: {
    zh: '这是讲话、总结或者情况报告，不是政策文稿，五个维度未作审读。',
    en: 'This is a speech, a summary or a report on what has been done, not a policy draft, so its coverage is not judged.',
  },
  minutes: {
    zh: '这是会议纪要或者会议记录，不是政策文稿，五个维度未作审读。',
    en: 'These are the minutes of a meeting, not a policy draft, so their coverage is not judged.',
  },
  states: {
    zh: '这是国家、国际组织或者其他各方之间的声明、协议、公报一类文件，五个维度未作审读。',
    en: 'This is a declaration, an agreement or a communiqué between states or other parties, so its coverage is not judged.',
  },
  lists: {
    zh: '这是一份目录、名录或者清单，不部署政策措施，五个维度未作审读。',
    en: 'This is a catalogue or a list and sets out no policy measures, so its coverage is not judged.',
  },
  studies: {
    zh: '这是研究、说明一类的文字，不是政策文稿，五个维度未作审读。',
    en: 'This is a study, a guide or documentation, not a policy draft, so its coverage is not judged.',
  },
  unknown: {
    zh: '看不出这是一份部署政策措施的文稿，五个维度未作审读。',
    en: 'Not recognised as a policy draft, so its coverage is not judged.',
  },
  beginning: {
    zh: '文稿刚刚起头，任务部分还不足两句，五个维度暂不审读。',
    en: 'This draft has only begun: its tasks have fewer than two clauses, so its coverage is not judged yet.',
  },
  unrelated: {
    zh: '从题目和开头看不出主题是人工智能、数据、数字经济或者科技创新，五个维度未作审读。',
    en: 'Its title and opening do not show that it is about AI, data, the digital economy or innovation, so its coverage is not judged.',
  },
  set: {
    zh: '按设置或者文中的标注，本稿的五个维度不作审读。',
    en: 'Coverage is not judged, as a setting or the draft itself says.',
  },
}
