import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../server/scripts/root.ts'

const beside = join(root, '..', 'shared')

/** The folder of the paper and the corpus beside the project's root, where there is one. Nothing of it is part of the project. */
export const shared: string | undefined = existsSync(join(beside, 'corpus')) ? beside : undefined

/** Tests over the corpus: pending where it is not there, failing on CI. */
export function describeWithShared(title: string, fn: (folder: string) => void): void {
  describe(title, () => {
    if (shared !== undefined) return fn(shared)
    it(`needs ${beside}`, function () {
      assert.ok(!process.env.CI, `on CI ${beside} must be there`)
      this.skip()
    })
  })
}
