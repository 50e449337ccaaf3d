import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFramework, generatedFile } from '../../../server/scripts/framework-compiler.ts'
import { root } from '../../../server/scripts/root.ts'
import { vocabularyFile } from '../../../server/scripts/vocabulary-compiler.ts'

describe('the generated framework', () => {
  it('is what the YAML compiles to (npm run framework)', () => {
    const { files, problems } = compileFramework(join(root, 'server/framework'))
    assert.deepEqual(problems, [])
    assert.deepEqual(Object.keys(files), [
      generatedFile,
      'server/src/framework/policy-evaluation.generated.ts',
      vocabularyFile,
    ])
    for (const [file, text] of Object.entries(files))
      assert.ok(text === readFileSync(join(root, file), 'utf8'), `${file} is not current`)
  })
})
