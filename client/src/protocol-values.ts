// What the extension uses of the client's library at run time. Bundled, each file that imports a CommonJS package copies
// all of its names, some 900 here: they are imported once.
export {
  CloseAction,
  CodeActionResolveRequest,
  ErrorAction,
  ErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
  State,
  vsdiag,
} from 'vscode-languageclient'
