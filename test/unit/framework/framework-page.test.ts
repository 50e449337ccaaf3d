import assert from 'node:assert/strict'
import { framework } from '../../../server/src/framework/framework.ts'
import { frameworkPage } from '../../../server/src/framework/framework-page.ts'

const { dimensions, pathways, stages, mechanisms, problems, terms } = framework
const ids = [
  ...dimensions.flatMap((one) => [one, ...one.elements]),
  ...pathways.flatMap((one) => [one, ...one.measures]),
  ...[...stages, ...mechanisms, ...problems, ...terms],
].map(({ id }) => id)

describe('the document of the framework', () => {
  for (const reader of ['zh', 'en'] as const) {
    const { text, entries } = frameworkPage(reader)
    const lines = text.split('\n')

    it(`has an entry for every id, at its heading (${reader})`, () => {
      for (const id of ids) assert.ok(entries.has(id), id)
      for (const [id, { line }] of entries) assert.match(lines[line] ?? '', /^#{2,4} \S/, id)
      const name = framework.dimensions[1]?.elements[0]?.name[reader]
      assert.equal(lines[entries.get('compute.chips')?.line ?? -1], `#### ${name}`)
    })

    it(`has an anchor of its own for each, and no link that leads nowhere (${reader})`, () => {
      const anchors = [...entries.values()].map(({ anchor }) => anchor)
      assert.equal(new Set(anchors).size, anchors.length)
      const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor)
      assert.ok(links.length > 80, String(links.length))
      for (const link of links) assert.ok(anchors.includes(link), link)
    })

    it(`names the paper in full, and is marked up soundly (${reader})`, () => {
      assert.match(text, /《人工智能与大数据深度融合驱动科技创新范式变革的机制与路径》/)
      assert.equal(lines.filter((line) => /^# /.test(line)).length, 1)
      assert.doesNotMatch(text, /undefined|\n{3}/)
    })
  }

  it('tells readers of English that the paper speaks of China', () => {
    assert.match(frameworkPage('en').text, /speaks of China/)
  })
})
