import type { Language } from '../../framework/types.ts'
import type { ClauseReading } from '../clause/clause-reading.ts'

/** A measure of the enterprise pathway, by id. */
type FirmMeasure = 'path.enterprise.leadership' | 'path.enterprise.transformation' | 'path.enterprise.partnership'

/**
 * Returns the measures of the enterprise pathway that an open clause takes by what it says of firms in plain words: it helps
 * or pays them, has them rework what they do, or joins them with universities. The vocabulary knows firms of a kind
 * (龙头企业, start-ups); this sees any firm, wherever it stands to the verb.
 */
export function firmMeasures(text: string, clause: ClauseReading, language: Language): readonly FirmMeasure[] {
  const { firm, everybody, binds, measures } = signs[language]
  const whole = text.slice(clause.start, Math.min(clause.end, clause.start + reach))
  if (!firm.test(whole) || binds.test(whole)) return none
  const words = whole.replace(everybody, '')
  // What pays a firm in passing has no verb of its own: 企业首次获评的，奖励20万元.
  const found = measures.filter(({ pattern, pays }) => (clause.commits || pays) && pattern.test(words))
  return found.length === 0 ? none : found.map(({ measure }) => measure)
}

const none: readonly FirmMeasure[] = []
/** The length of a clause that is looked at, in UTF-16 code units. */
const reach = 400

interface Signs {
  readonly firm: RegExp
  /** Whom a public service reaches, not firms that innovate: 企业和群众, people and businesses. */
  readonly everybody: RegExp
  /** The clause watches or restrains firms. */
  readonly binds: RegExp
  readonly measures: readonly {
    readonly measure: FirmMeasure
    readonly pattern: RegExp
    readonly pays?: true
  }[]
}

const academyZh = '(?:高校|高等院校|高等学校|院校|大学|学院|科研院所|科研机构|研究机构|研究院)'
/** A firm, not a firm date, a business plan or the enterprise architecture: what follows is no noun that it describes. */
const oneFirmEn =
  '(?:an?|each|every|any|one|per) (?:[a-z-]+ ){0,2}?(?:enterprise|firm|company|business|start-?up|SME)(?= (?:and|or|that|which|who|whose|with|when|where|if|can|may|will|shall|must|in|from|at|under|to|by|tries|uses|takes|gets|adopts|buys|hires)\\b|[,.;’)]|$)'
const firmsEn = `(?:enterprises|businesses|firms|companies|start-?ups|SMEs|entrepreneurs|${oneFirmEn})`
/** What somebody takes who is helped: hours, a course, a tool to try. */
const helpEn =
  '(?:vouchers?|credits?|hours|courses?|training|workshops?|grants?|loans?|licen[cs]es?|places?|advice|mentors?)'
const publicEn = '(?:people|citizens|residents|individuals|public|households|families)'
const academyEn =
  '(?:universit(?:y|ies)|research (?:institut(?:e|es|ions?)|bod(?:y|ies)|centres?|centers?|organi[sz]ations?)|academi[ac]|laborator(?:y|ies))'

const signs: Readonly<Record<Language, Signs>> = {
  zh: {
    firm: /企业/,
    everybody: /企业(?:和|、|及|与)?(?:群众|市民|居民)|(?:群众|市民|居民|个人)(?:和|、|及|与)企业/g,
    binds: /处罚|罚款|责令|约谈|查处|失信|主体责任|违规|违法|不得|严禁|不予支持|取消资格|追回/,
    measures: [
      {
        measure: 'path.enterprise.leadership',
        pattern:
          /(?:支持|鼓励|引导|扶持|帮助|助力|推动|培育|引育|壮大|孵化|招引|引进|帮扶|赋能|服务)(?!部门|机关)[^。；]{0,20}企业(?!标准|年报|登记|注册)|(?:为|向|给予|奖励|补助|补贴|资助)[^。；，]{0,16}企业[^。；]{0,40}(?:提供|发放|给予|补贴|补助|奖励|资助|支持)/,
      },
      {
        measure: 'path.enterprise.leadership',
        pattern:
          /(?:向|为|供|给)[^。；，、和与及]{0,8}企业[^。；，]{0,16}(?:出租|共享|使用|培训|减免|免费|让利)|企业[^。；，]{0,24}(?:参加|参与|接受)[^。；，]{0,8}(?:培训|实训|轮训)|(?:培训|轮训|辅导)[^。；，]{0,12}企业|企业[^。；，]{0,20}(?:申领|领取|使用|租用|试用)[^。；，]{0,12}(?:算力|机时|卡时|券|平台|工具)/,
      },
      {
        measure: 'path.enterprise.leadership',
        pays: true,
        pattern:
          /企业[^。；]{0,120}(?:给予|发放|享受|补贴|补助|奖补|奖励|资助|贴息|减免)[^。；]{0,24}(?:\d|%|补贴|补助|奖励|资助|优惠|支持|券)|企业[^。；]{0,120}(?:每[家个户件]|最高)(?:奖励|补助|补贴|资助)?\d/,
      },
      {
        measure: 'path.enterprise.transformation',
        pattern:
          /企业[^。；，]{0,16}(?:数字化|智能化|数智化|网络化|绿色化)(?:转型|改造|升级)|企业[^。；，]{0,6}(?:上云|智改数转|试用|装机|试装|落地应用)/,
      },
      {
        measure: 'path.enterprise.partnership',
        pattern: new RegExp(
          `企业[^。；]{0,24}(?:联合|会同|携手|与|和|、)[^。；]{0,16}${academyZh}[^。；]{0,40}(?:共建|共同|合作|协同|联合|攻关|转化)|${academyZh}[^。；]{0,16}(?:联合|会同|携手|与|和|、)[^。；]{0,16}企业[^。；]{0,40}(?:共建|共同|合作|协同|联合|攻关|转化)|(?:联合|合作|协同)[^。；，]{0,16}企业[^。；，]{0,6}(?:和|与|、)[^。；，]{0,6}${academyZh}`,
        ),
      },
    ],
  },
  en: {
    firm: new RegExp(`\\b${firmsEn}\\b`, 'i'),
    everybody: new RegExp(
      `\\b${publicEn}(?:, | and |, and | or )${firmsEn}|\\b${firmsEn}(?:, | and |, and | or )(?:the )?${publicEn}`,
      'gi',
    ),
    binds: /\b(?:penalt|fines?\b|violat|prohibit|must not|shall not|may not|liable|sanction)/i,
    measures: [
      {
        measure: 'path.enterprise.leadership',
        pattern: new RegExp(
          `\\b(?:support|help|assist|encourag|enabl|advis|fund|financ|grant|voucher|loan|subsid|incentiv|credit|guarantee|mentor|train)\\w*\\b[^.;]{0,80}\\b${firmsEn}|\\b(?:pay|paid|reimburs|refund|give|offer|lend|lease|let|share|allot|reserve|award|rent|free|cheap)\\w*\\b[^.;]{0,60}\\b(?:to|for|with|by|of|when|if|where) (?:[\\w-]+ ){0,3}?${firmsEn}|\\b${helpEn}\\b[^.;]{0,60}\\b(?:to|for|by) (?:[\\w-]+ ){0,3}?${firmsEn}|\\b${firmsEn}[^.;]{0,120}\\b(?:eligible|entitled|may apply|can apply|tax credit|tax relief|receive (?:a )?(?:grant|support|fund)|have access|gain access)`,
          'i',
        ),
      },
      {
        measure: 'path.enterprise.leadership',
        pays: true,
        pattern: new RegExp(
          `\\b${firmsEn}[^.;]{0,60}\\b(?:may|can|will|shall) (?:each )?(?:draw|claim|get|receive|obtain|borrow|rent|book|use|have|join|attend|take part in|enrol in|enroll in)\\b[^.;]{0,40}\\b${helpEn}\\b`,
          'i',
        ),
      },
      {
        measure: 'path.enterprise.transformation',
        pattern: new RegExp(
          `\\b${firmsEn}[^.;]{0,80}\\b(?:adopt|digiti[sz]|digitali[sz]|automat|digital tools|AI tools|(?:try|tries|trying|tried) out|pilot|trial)|\\b(?:test|tested|try|tried|tried out|pilot|piloted|trial|trialled|installed)\\b[^.;]{0,40}\\b(?:by|in|with|at) (?:[\\w-]+ ){0,3}?${firmsEn}|\\badopti(?:on|ng)\\b[^.;]{0,40}\\b(?:by|in|among|across) (?:[a-z-]+ ){0,3}${firmsEn}`,
          'i',
        ),
      },
      {
        measure: 'path.enterprise.partnership',
        pattern: new RegExp(
          `\\b(?:joint|jointly|together|partner|partners|partnerships?|collaborat\\w*|consorti\\w*|cooperat\\w*|co-operat\\w*)\\b[^.;]{0,80}(?:\\b${firmsEn}[^.;]{0,80}\\b${academyEn}|\\b${academyEn}[^.;]{0,80}\\b${firmsEn})|\\b${firmsEn}[^.;]{0,80}\\b(?:jointly|together|in partnership|in collaboration|in cooperation) with[^.;]{0,40}\\b${academyEn}|\\bjointly [a-z]+ (?:with|by) (?:[\\w-]+ ){0,3}?${firmsEn}|\\b${firmsEn}[^.;]{0,40}\\bshare[^.;]{0,30}with[^.;]{0,30}${academyEn}`,
          'i',
        ),
      },
    ],
  },
}
