import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allCues } from '../../../server/src/facts/cues/cue.ts'
import { cuesOf } from '../../../server/src/facts/cues/cues-of.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { statedWith } from '../../unit/facts/stated-with.ts'
import { describeWithShared } from '../../unit/shared.ts'

describeWithShared('The cues of the corpus', (folder) => {
  for (const kind of ['policy', 'other', 'local', 'fresh'])
    it(`leave nothing out of what is found in ${kind}`, function () {
      this.timeout(120_000)
      const files = readdirSync(join(folder, 'corpus', kind)).filter((name) => /\.(?:md|txt)$/.test(name))
      assert.ok(files.length > 0)
      for (const name of files) {
        const { blocks, language } = parseDraft(readFileSync(join(folder, 'corpus', kind, name), 'utf8'))
        blocks.forEach((block, index) => {
          const known = statedWith(block, language, cuesOf(block.prose.text))
          assert.deepEqual(known, statedWith(block, language, allCues), `${name}, block ${index}`)
        })
      }
    })
})
