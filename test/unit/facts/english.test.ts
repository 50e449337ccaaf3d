import assert from 'node:assert/strict'
import { elementsOf, measuresOf } from './support.ts'

describe('English clauses', () => {
  it('reads modals, imperatives and hereby', () => {
    assert.deepEqual(measuresOf('The agency must protect personal data.'), ['data'])
    assert.deepEqual(measuresOf('3. Recruit data scientists into local government.'), ['talent'])
    assert.deepEqual(measuresOf('There is hereby established an AI Council to advise ministers.'), ['institutions'])
  })

  it('reads a passive modal', () => {
    assert.deepEqual(measuresOf('Personal data shall be encrypted.'), ['data'])
  })

  it('reads no purpose in front of a duty', () => {
    assert.deepEqual(measuresOf('To attract AI talent, the ministry shall build data centres.'), ['compute'])
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
    assert.deepEqual(measuresOf('The office shall issue guidance on rail safety.'), [])
  })

  it('names elements', () => {
    assert.deepEqual(elementsOf('Create a national data library of open data.'), ['data.datasets', 'data.spaces'])
    assert.deepEqual(elementsOf('Fund compute vouchers for universities.'), ['compute.sharing'])
  })
})
