import type { Connection } from 'vscode-languageserver'
import type { LogThrown } from './fault-log.ts'
import { ResponseError } from './protocol-values.ts'

type Handler = (...given: unknown[]) => unknown

/**
 * The connection for features: what a handler throws is logged with where it came from. The client gets an error without
 * that, and gets it again with every request.
 */
export function guardedConnection(connection: Connection, log: LogThrown): Connection {
  return guardedObject(connection, '', log)
}

/** The same object, but that handlers given to its `on…` are guarded, and to those of the objects that have some. */
function guardedObject<Target extends object>(target: Target, path: string, log: LogThrown): Target {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof name !== 'string') return value
      // `languages.inlayHint.on`, for example.
      if ((path === '' ? name === 'languages' : path === 'languages.') && typeof value === 'object' && value !== null)
        return guardedObject(value, `${path}${name}.`, log)
      if (typeof value !== 'function' || !/^on(?:[A-Z]|$)/.test(name)) return value
      return (...given: unknown[]) => {
        const part = typeof given[0] === 'string' ? given[0] : `${path}${name}`
        const handlers = given.map((one) => (typeof one === 'function' ? guarded(one as Handler, part, log) : one))
        return value.apply(target, handlers)
      }
    },
  })
}

function guarded(handler: Handler, part: string, log: LogThrown): Handler {
  const fail = (error: unknown): never => {
    // An answer that a feature has chosen.
    if (!(error instanceof ResponseError)) log(part, error)
    throw error
  }
  return (...given) => {
    try {
      const answer = handler(...given)
      return answer instanceof Promise ? answer.catch(fail) : answer
    } catch (error) {
      return fail(error)
    }
  }
}
