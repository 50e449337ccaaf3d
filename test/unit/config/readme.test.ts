import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { readConfigFile, readPackFile } from '../../../server/src/config/read-file.ts'

describe('the configurations that README shows', () => {
  for (const name of ['README.md', 'README.zh-CN.md'])
    it(`are valid in ${name}`, async () => {
      const text = readFileSync(join(root, name), 'utf8')
      const shown = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)
      assert.equal(shown.length, 2)
      for (const yaml of shown) {
        const { mistakes } = await (yaml.includes('wenheng-pack') ? readPackFile(yaml) : readConfigFile(yaml))
        assert.deepEqual(mistakes, [])
      }
    })
})
