const matters = [
  '医疗健康',
  '智能制造',
  '现代农业',
  '城市交通',
  '绿色能源',
  '文化旅游',
  '社区养老',
  '海洋渔业',
  '商贸物流',
  '应急管理',
]
const owners = ['市数据局', '市科技局', '市工业和信息化局', '市教育局', '市人力资源社会保障局', '市司法局']
/** Measures on everything but computing power. */
const measures = [
  (/** @type {string} */ matter, /** @type {string} */ owner, /** @type {number} */ n) =>
    `由${owner}牵头，2027年底前建成${matter}领域高质量数据集${n}个，编制数据共享目录并按季度更新。`,
  (/** @type {string} */ matter, /** @type {string} */ owner, /** @type {number} */ n) =>
    `由${owner}组织揭榜挂帅，支持企业面向${matter}研发行业大模型，对通过验收的项目给予最高${n}0万元补助。`,
  (/** @type {string} */ matter, /** @type {string} */ owner, /** @type {number} */ n) =>
    `由${owner}牵头，每年引进${matter}方向的人工智能领军人才${n}名，支持高校开设交叉学科课程。`,
  (/** @type {string} */ matter, /** @type {string} */ owner, /** @type {number} */ n) =>
    `由${owner}会同有关部门，在${n}个月内制定${matter}场景的算法责任认定办法，明确生成成果的产权归属。`,
]

/**
 * A plan of at least so many bytes that leaves out computing power; the heading of its measures stands on the first
 * screen. The same seed gives the same draft.
 * @param {number} bytes
 * @param {number} seed
 */
export function longDraft(bytes, seed) {
  const next = random(seed)
  /** @template T @param {readonly T[]} list */
  const pick = (list) => /** @type {T} */ (list[Math.floor(next() * list.length)])
  let text = `# 星湾市人工智能创新发展行动计划（第${seed}稿）\n\n## 一、重点任务\n`
  let size = Buffer.byteLength(text)
  for (let section = 1; size < bytes; section += 1) {
    const matter = pick(matters)
    let part = `\n### ${section}. 推进${matter}领域应用\n`
    for (let clause = 0; clause < 4; clause += 1) {
      part += `\n${pick(measures)(matter, pick(owners), 2 + Math.floor(next() * 40))}\n`
    }
    text += part
    size += Buffer.byteLength(part)
  }
  return text
}

/**
 * Numbers from 0 to 1 (mulberry32).
 * @param {number} seed
 */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
