import type { Block } from '../../text/model/block.ts'
import { ownersInNotes } from './owner-notes.ts'
import type { ParticularsInput } from './particulars-input.ts'

/**
 * Parts that a kind of document has by rule. `purpose`: 为了…，制定本条例; `scope`: 适用本办法; `addressee`: 主送机关;
 * `issuer`, `date`: 落款, 成文日期; `goal`; `owner`: 责任单位; `deadline`; `draft`: it says that it is one for comment.
 */
export type DocumentPart =
  | 'purpose'
  | 'scope'
  | 'addressee'
  | 'issuer'
  | 'date'
  | 'goal'
  | 'owner'
  | 'deadline'
  | 'draft'

/** The parts that a block is or has, each once. */
export function documentParts({ block, language }: ParticularsInput): readonly DocumentPart[] {
  if (language !== 'zh') return none
  const { text } = block.prose
  const found = parts.filter(({ is }) => is(text, block)).map(({ part }) => part)
  return found.length === 0 ? none : found
}

const none: readonly DocumentPart[] = []
const parts: readonly { readonly part: DocumentPart; readonly is: (text: string, block: Block) => boolean }[] = [
  {
    part: 'purpose',
    // 定 is looked for first: 为 begins many phrases.
    is: (text) =>
      /[制订]定/.test(text) &&
      /[制订]定[了出]?(?:《|本|如下|以下|下列)|(?:特|现)[制订]定|为了?.{2,80}[制订]定/.test(text),
  },
  { part: 'scope', is: (text) => /适用|是指|(?:按照|依照|遵守|执行)本(?:条例|办法|规定|细则|规则|法)/.test(text) },
  { part: 'addressee', is: isAddressee },
  { part: 'issuer', is: (text) => text.length <= longestSignature && issuer.test(text.trim()) },
  { part: 'date', is: (text) => text.length <= longestSignature && date.test(text) },
  { part: 'goal', is: (text, { role }) => role === 'goal' || /目标|到(?:20\d\d|“十[四五六]五”末)年?/.test(text) },
  {
    part: 'owner',
    is: (text) =>
      /责任(?:单位|部门|人|主体)|牵头|负责|配合(?:单位|部门)|主管部门|主办机关|分工/.test(text) ||
      // A sentence that says who does it: 省医保局将…, 各市教育局每年….
      /[省市县区州各][\p{Script=Han}]{1,10}[局委厅部办院](?:将|会同|要|应当?|每[年季月])/u.test(text) ||
      ownersInNotes(text).some(({ form }) => form === 'note'),
  },
  {
    part: 'deadline',
    is: (text) =>
      /20\d\d\s?年|[年月]底前|完成时限|(?:时限|期限)[：:]|时间(?:安排|节点|进度|[：:])|长期(?:坚持|推进|任务)|持续推进/.test(
        text,
      ),
  },
  { part: 'draft', is: (text) => /征求意见|草案|送审稿|讨论稿|初稿/.test(text) },
]

/** Name and date of the issuer, which re-flowed text may have in one paragraph. */
const longestSignature = 150
const date = /(?:\d|[〇○零一二三四五六七八九十Xx×_\s]{1,6})\s?年.{1,6}月(?:.{1,6}日|[）)])/

const issuer =
  /^[^，。；：:《》]{2,}(?:人民政府|政府|办公[厅室]|委员会|[委厅局部署院会行社办团校室]|中心|公司|小组|指挥部|法院|检察院)(?:\s.*|\d{4}\s?年.*)?$/

/** A line that names those to whom the text goes: 各区人民政府，市政府各部门：. */
function isAddressee(text: string, { kind, marker }: Block): boolean {
  if (kind === 'heading' || marker !== null || text.length > 400 || !/[：:]\s*$/.test(text)) return false
  return !/。|(?:如下|以下|包括|附件|要求|通知|事项|其中|目录)\s?[：:]\s*$/.test(text)
}
