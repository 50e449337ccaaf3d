import type { Location } from 'vscode-languageserver'
import type { DimensionId, ElementId, Language } from '../../framework/types.ts'

/**
 * Where the framework's document has its entry for an element or a dimension; null where the client has no such document
 * (`InitializationOptions.framework`).
 */
export type FrameworkLocation = (id: ElementId | DimensionId, reader: Language) => Location | null

/** Not yet set: the document does not exist. */
export const frameworkLocation: FrameworkLocation = () => null
