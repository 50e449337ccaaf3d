import assert from 'node:assert/strict'
import { elementsOf, factsOf, measuresOf } from './support.ts'

describe('English clauses', () => {
  it('reads modals, imperatives and hereby', () => {
    assert.deepEqual(measuresOf('The agency must protect personal data.'), ['data'])
    assert.deepEqual(measuresOf('3. Recruit data scientists into local government.'), ['talent'])
    assert.deepEqual(measuresOf('There is hereby established an AI Council to advise ministers.'), ['institutions'])
  })

  it('reads a passive modal', () => {
    assert.deepEqual(measuresOf('Personal data shall be encrypted.'), ['data'])
  })

  it('reads no relative clause as a measure', () => {
    assert.deepEqual(measuresOf('The board shall hire lawyers who know supercomputing.'), [])
  })

  it('takes no third person and no plain description for an imperative', () => {
    assert.deepEqual(measuresOf('Supports for algorithms vary across regions.'), [])
    assert.deepEqual(measuresOf('Research teams face a shortage of computing power.'), [])
    assert.deepEqual(measuresOf('Computing power has grown fast in recent years.'), [])
    assert.deepEqual(measuresOf('The term "dataset" means a collection of records.'), [])
  })

  it('hides AI data centers from data and AI', () => {
    assert.deepEqual(measuresOf('Build AI data centers in cold regions.'), ['compute'])
  })

  it('binds an institution to its domain', () => {
    assert.deepEqual(measuresOf('The office shall issue guidance on AI red-teaming.'), ['algorithm', 'institutions'])
  })

  it('names elements', () => {
    assert.deepEqual(elementsOf('Create a national data library of open data.'), ['data.datasets', 'data.spaces'])
    assert.deepEqual(elementsOf('Fund compute vouchers for universities.'), ['compute.sharing'])
  })

  it('takes a word for a verb only where one can stand', () => {
    assert.deepEqual(elementsOf('Provide access to computing power for start-ups.'), ['compute.sharing'])
    assert.deepEqual(measuresOf('The library should evolve into a set of regional copies of datasets.'), [])
    assert.deepEqual(measuresOf('The office shall fund and share datasets.'), ['data'])
  })

  it('makes no talent of people who only benefit or take part', () => {
    assert.deepEqual(measuresOf('The ministry will open two million GPU hours to researchers.'), ['compute'])
    assert.deepEqual(measuresOf('The panel shall consult scientists and industry.'), [])
    assert.deepEqual(measuresOf('Train engineers in every district.'), ['talent'])
    assert.deepEqual(measuresOf('Attract researchers from abroad.'), ['talent'])
  })

  it('reads a bill by what it is about, and no relative clause in it', () => {
    const bill = 'The bill on ownership of inventions settles who owns inventions and data that researchers obtain.'
    assert.deepEqual(measuresOf(bill), ['institutions'])
  })

  it('reads institutions of research data and cases', () => {
    assert.deepEqual(measuresOf('A research data policy shall be adopted, and a case library kept.'), ['institutions'])
    assert.deepEqual(measuresOf('A case library has been of use elsewhere.'), [])
  })

  it('reads acts that set up or charge a body', () => {
    assert.deepEqual(measuresOf('Each ministry shall designate a Chief AI Officer.'), ['institutions'])
    assert.deepEqual(measuresOf('Fund regulators to keep up with AI firms.'), ['institutions'])
    assert.deepEqual(measuresOf('The AI working group shall meet each month.'), ['institutions'])
    assert.deepEqual(measuresOf('The fisheries board shall meet each month.'), [])
  })

  it('founds no institution on which something else depends', () => {
    assert.deepEqual(measuresOf('Develop guidelines for data labelling.'), ['data', 'institutions'])
  })

  it('reads a weak term at the head of what the verb governs', () => {
    assert.deepEqual(measuresOf('The bureau will identify the data needed to plan schools.'), ['data'])
    assert.deepEqual(measuresOf('Host three AI competitions for hospitals.'), ['algorithm'])
    assert.deepEqual(measuresOf('Host three AI firms for lunch.'), [])
  })

  it('reads no condition, no indirect question and no denial as a promise', () => {
    assert.deepEqual(measuresOf('If rates fall, investors will build data centres.'), [])
    assert.deepEqual(measuresOf('It describes how agencies will publish datasets.'), [])
    assert.deepEqual(measuresOf('Nothing in this order shall restrict the use of datasets.'), [])
    assert.deepEqual(measuresOf('The need to publish datasets grows.'), [])
    assert.deepEqual(measuresOf('If rates fall, the ministry shall build data centres.'), ['compute'])
  })

  it('reads what will be done, not what will be so', () => {
    assert.deepEqual(measuresOf('Datasets will be published by 2027.'), ['data'])
  })

  it('reads no reference to another text as an object', () => {
    assert.deepEqual(measuresOf('The port shall dredge the harbour, consistent with international standards.'), [])
    assert.deepEqual(measuresOf('The port shall, pursuant to the privacy rules, dredge the harbour.'), [])
  })

  it('follows a relative clause over its commas', () => {
    assert.deepEqual(measuresOf('Create a pool of staff that will build, diffuse and use AI products.'), [])
  })

  it('lets a sentence that points back commit to what the one before it names', () => {
    assert.deepEqual(measuresOf('Regional compute, shared by three ports. We should extend these links.'), ['compute'])
    assert.deepEqual(measuresOf('Regional compute is scarce. We should extend these harbours.'), [])
  })

  it('ends a sentence before the mark of its footnote', () => {
    const [facts] = factsOf('The port grows.[footnote 3] Publish datasets of its tides.[^4] It is cold.')
    assert.equal(facts?.clauses, 3)
    assert.deepEqual(measuresOf('The port grows.[footnote 3] Publish datasets of its tides.[^4]'), ['data'])
  })

  it('reads the verb behind a label', () => {
    assert.deepEqual(measuresOf('Talent: To raise the skills of the workforce.'), ['talent'])
    assert.deepEqual(measuresOf('To raise the skills of the workforce:'), [])
  })

  it('lets any deed behind a loose modal commit, but nothing that comes about by itself', () => {
    assert.deepEqual(measuresOf('The city will lease GPU capacity to start-ups.'), ['compute'])
    assert.deepEqual(measuresOf('Hospitals are to deposit anonymised data in the archive.'), ['data'])
    assert.deepEqual(measuresOf('Ports will face a flood of anonymised data.'), [])
    assert.deepEqual(measuresOf('Ports will need GPU capacity.'), [])
  })

  it('reads a prohibition with no and may, and no permission', () => {
    assert.deepEqual(measuresOf('No port may buy an AI system.'), ['algorithm'])
    assert.deepEqual(measuresOf('Ports may buy AI systems.'), [])
  })

  it('reads terms that begin with their verb', () => {
    assert.deepEqual(measuresOf('Ports should adopt AI.'), ['algorithm'])
    assert.deepEqual(measuresOf('Share data between ports.'), ['data'])
    assert.deepEqual(measuresOf('Ports adopt AI at different speeds.'), [])
    assert.deepEqual(measuresOf('Sharing data helps ports.'), [])
  })

  it('knows AI by its long name too', () => {
    assert.deepEqual(measuresOf('Ports shall test artificial intelligence tools.'), ['algorithm'])
  })
})
