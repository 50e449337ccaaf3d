import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import type { Read } from '../../../server/src/config/config-file.ts'
import { readConfigFile, readPackFile, readSheetFile } from '../../../server/src/config/read-file.ts'

describe('the configurations that README shows', () => {
  for (const name of ['README.md', 'README.zh-CN.md'])
    it(`are valid in ${name}`, async () => {
      const text = readFileSync(join(root, name), 'utf8')
      const shown = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)
      assert.equal(shown.length, 3)
      const reading = (yaml: string): Promise<Read<unknown>> => {
        if (yaml.includes('wenheng-pack')) return readPackFile(yaml)
        return yaml.includes('wenheng-pmc') ? readSheetFile(yaml) : readConfigFile(yaml)
      }
      for (const yaml of shown) {
        const { mistakes } = await reading(yaml)
        assert.deepEqual(mistakes, [])
      }
    })
})
