import { subjects } from '../../framework/data.generated.ts'
import type { Role } from '../model/role.ts'

/**
 * The role of a Chinese heading that is composed of words for the situation, whatever joins them: 发展基础与面临形势, “十四五”回顾
 * 与“十五五”形势, 有利条件. Null for a heading with any other word, which may be one of measures: 夯实基础, 基础与保障工程. It is one
 * of problems if it closes with them or names nothing else: 基础与短板.
 */
export function roleOfSituation(heading: string): Role | null {
  if (heading.length > longest || !mayBeOne.test(heading)) return null
  const parts = partsOf(heading)
  if (!parts?.some(({ isSituation }) => isSituation)) return null
  const last = parts[parts.length - 1]
  return last?.isProblem || parts.every(({ isRisk }) => isRisk) ? 'problem' : 'background'
}

interface Part {
  /** It is about the situation by itself. */
  readonly isSituation: boolean
  readonly isProblem: boolean
  readonly isRisk: boolean
}

const longest = 30

const problems = '问题|短板|不足|困难|弱项|瓶颈|差距'
/** Nouns that speak of the situation by themselves. */
const nouns = `形势|现状|态势|趋势|机遇|挑战|背景|历程|成就|成效|成绩|回顾|意义|必要性|${problems}`
/** Nouns that may as well be what is to be built or asked: they do so where a word beside them says that it is there. */
const others = '基础|条件|环境|优势|特点|特征|情况|要求|需求|经验|进展|展望|风险|概况|可行性'
/** These where a word beside them says that it is there: 发展基础, 有利条件, but not 创新环境, 基本条件, 工作要求. */
const found =
  '(?:发展|工作|现实|现有|已有|良好)的?基础|(?:有利|不利|现实|现有|基础)的?条件|(?:外部|宏观|国际|国内|国内外|面临的?)环境|发展环境|' +
  '(?:发展|现有|已有)优势|(?:基本|总体|完成|进展)情况|形势要求|(?:发展|基本|总体)概况'
const survey = '分析|研判|总结|评估|概述'
/** Words that may stand before any of these. None of them is the verb of a measure. */
const beside =
  '主要|突出|存在|面临|所处|当前|发展|工作|现实|国内外|国内|国际|外部|宏观|基本|总体|整体|重大|重要|战略|历史|时代|政策|产业|行业|建设|规划|实施|未来|新|前期|近年来|过去|时期|面对|上一?年度?|我[国省市区县州]|全[国省市区县州]|本[省市区县州]|的'
const time =
  '[“"]?十[一二三四五六七八九]五[”"]?|(?:19|20)\\d\\d(?:[—–-]+(?:20)?\\d\\d)?年度?|[一二三四五六七八九十]+年来?'
const joints = /与|和|及其|以及|及|、|，/

const matters = subjects.subjects
  .flatMap(({ zh }) => zh)
  .filter((word) => /^[\u4e00-\u9fff]+$/.test(word) && !/^(?:推进|支持)/.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|')
const before = `${time}|${beside}|${nouns}|${others}|${matters}`

const mayBeOne = new RegExp(`(?:${nouns}|${others}|${survey})$`)
const ofSituation = new RegExp(`^(?:${before})*?(?:${nouns}|${found})(?:${survey})?$`)
const ofAny = new RegExp(`^(?:${before})*?(?:${others})(?:${survey})?$`)
const ofProblems = new RegExp(`(?:${problems})(?:${survey})?$`)
const ofRisks = new RegExp(`(?:${problems}|挑战|风险)(?:${survey})?$`)

/** The parts of a heading; null if one of them is none of the situation. */
function partsOf(heading: string): Part[] | null {
  const parts: Part[] = []
  for (const text of heading.split(joints)) {
    const isSituation = ofSituation.test(text)
    if (!isSituation && !ofAny.test(text)) return null
    parts.push({ isSituation, isProblem: ofProblems.test(text), isRisk: ofRisks.test(text) })
  }
  return parts
}
