import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configFiles } from './config-files.ts'
import { root } from './root.ts'
import { ruleFiles, withRules } from './rule-manifest.ts'
import { toolFiles, withTools } from './tool-manifest.ts'

/** Writes anew what package.json, its words, README and the schemas of the configuration say of the rules and the tools. */
for (const path of ruleFiles) {
  const file = join(root, path)
  const before = readFileSync(file, 'utf8')
  const ruled = withRules(path, before)
  const after = toolFiles.includes(path) ? withTools(path, ruled) : ruled
  if (after !== before) writeFileSync(file, after)
}

for (const [path, text] of Object.entries(configFiles())) writeFileSync(join(root, path), text)
