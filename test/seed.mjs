// New texts at every run of a developer find new faults; a landing is judged by the same texts each time.
import fc from 'fast-check'

if (process.env.CI) fc.configureGlobal({ seed: 20261123 })
