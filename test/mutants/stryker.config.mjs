/* Over the compiled JavaScript of one room of the core, in a copy of the project (`run.mjs`). */
const { MUTANTS_ROOM: room, MUTANTS_INSTALLED: installed } = process.env
const tested = ['cases', 'coverage', 'engine', 'explanation', 'facts', 'findings', 'fixes', 'lsp', 'rules', 'templates']

export default {
  testRunner: 'mocha',
  plugins: [`${installed}/@stryker-mutator/mocha-runner/dist/src/index.js`, `${installed}/../sample.mjs`],
  checkers: ['sample'],
  mochaOptions: { spec: [...tested, 'text', 'weighing'].map((folder) => `out/test/unit/${folder}/**/*.test.js`) },
  mutate: [`out/server/src/${room}/**/*.js`, '!**/*.generated.js'],
  coverageAnalysis: 'perTest',
  // What a file does when it is loaded is done once for all tests.
  ignoreStatic: true,
  inPlace: true,
  concurrency: 1,
  timeoutMS: 15_000,
  dryRunTimeoutMinutes: 20,
  disableTypeChecks: false,
  reporters: ['clear-text'],
  allowConsoleColors: false,
}
