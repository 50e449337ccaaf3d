import type { Language } from '../framework/types.ts'

/**
 * Words that stand in every plan whatever it is about: what is done (推进, 建设), how (加快, 进一步), for whom in general
 * (全省, 各部门), and the matter that parent and draft share anyhow (数字经济, 企业). Two clauses that have only these in
 * common have nothing in common.
 */
export const genericWords: Readonly<Record<Language, string>> = {
  zh:
    '推进 推动 加快 建设 发展 支持 加强 鼓励 积极 引导 开展 实施 提升 完善 促进 培育 打造 构建 建立 健全 深化 探索 推广 强化 ' +
    '加大 力度 一批 重点 相关 有关 领域 实现 形成 提高 能力 水平 以及 通过 利用 依托 围绕 按照 结合 充分 发挥 作用 进一步 大力 ' +
    '全面 重大 工作 任务 机制 体系 全省 全市 全区 全国 我省 我市 我区 我国 我县 全县 本市 省级 市级 区级 县级 国家级 自治区 国家 ' +
    '各级 各市 各地 各部门 各县 人民政府 政府部门 到年 以上 达到 不断 持续 逐步 具有 具备 优势 特色 创新 应用 技术 数字化 ' +
    '数字经济 数字 企业 产业 服务 管理 平台 项目 资源 基础 重要 主要 优化 拓展 扩大 组织 制定 研究 落实 统筹 协调 协同 融合 示范 ' +
    '试点 工程 行动 计划 模式 方式 环境 条件 政策 措施 需求 规模 质量 高质量 给予 单个 最高 不超过 不低于 不少于 万元 亿元 每年 全年 和 与 及 的 等 在 对 将 为 向 以 由 于 从 各 把 或 并',
  en:
    'the and for with that this from into shall will must may should can are was were has have had been being its their our ' +
    'all any each such other new more most not also both between among through under over upon within across about than ' +
    'who which what when where how they them these those there then per via including include includes ensure support ' +
    'promote develop development improve strengthen enhance establish build encourage further provide government agency ' +
    'agencies department departments federal national state local public program programs policy policies plan plans action ' +
    'of to in on at by as an or if so no it its we us up out off down over do does be is am only very per every own same ' +
    'set make makes take takes carry put give start begin continue launch create adopt introduce ' +
    'year years month months day days quarter annual annually ' +
    'actions effort efforts work use using based related relevant appropriate necessary order section',
}
