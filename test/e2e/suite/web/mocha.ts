// @ts-expect-error: Mocha's build for browsers has no types.
import instance from 'mocha/mocha.js'

/** The class that the package `mocha` exports, of its build for browsers, which exports an instance. */
export default instance.constructor as typeof import('mocha')
