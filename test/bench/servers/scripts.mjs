import path from 'node:path'
import { bench, root } from '../root.mjs'

export const wenhengServer = path.join(root, 'dist/server.node.cjs')
export const wenhengCli = path.join(root, 'dist/cli.cjs')
/** Tells the peak of the process it is loaded into (`--require`). */
export const peakReporter = path.join(bench, 'measure/report-peak.cjs')
