import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { ruleFiles, withRules } from './rule-manifest.ts'

/** Writes anew what package.json, its words and README say of the rules (`npm run rules`). */
for (const path of ruleFiles) {
  const file = join(root, path)
  const before = readFileSync(file, 'utf8')
  const after = withRules(path, before)
  if (after !== before) writeFileSync(file, after)
}
