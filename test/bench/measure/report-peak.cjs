// Loaded into a process before its program: writes the most memory it had resident, in kilobytes, when it ends.
const { writeFileSync } = require('node:fs')

const file = process.env.WENHENG_BENCH_PEAK
if (file) process.on('exit', () => writeFileSync(file, `${process.resourceUsage().maxRSS}`))
