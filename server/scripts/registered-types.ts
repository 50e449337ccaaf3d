/** The TypeScript type of a piece of framework data, and the imports it needs. */
export interface RegisteredType {
  readonly type: string
  /**
   * Names to import, by module relative to `server/src/framework/`. No module outside that folder: imports run one way.
   */
  readonly imports: Readonly<Record<string, readonly string[]>>
  /** It is compiled into the vocabulary alone; nothing at run time reads it as it was written. */
  readonly inVocabulary?: true
  /** It is compiled into a module of its own, which is loaded when reports are made. */
  readonly forReports?: true
}

/**
 * By data name: `NAME.yaml` or the folder `NAME/` in `server/framework/`. To add a piece of data, add the YAML, its
 * `schema/NAME.schema.json`, and a line here. The constant of a folder is a record by file name without `.yaml`.
 */
export const registeredTypes: Readonly<Record<string, RegisteredType>> = {
  dimensions: {
    type: 'Readonly<Record<DimensionId, DimensionData>>',
    imports: { './types.ts': ['DimensionId'], './framework-data.ts': ['DimensionData'] },
  },
  pathways: { type: 'readonly Pathway[]', imports: { './types.ts': ['Pathway'] } },
  stages: { type: 'readonly Stage[]', imports: { './types.ts': ['Stage'] } },
  mechanisms: { type: 'readonly Mechanism[]', imports: { './types.ts': ['Mechanism'] } },
  problems: { type: 'readonly ProblemData[]', imports: { './framework-data.ts': ['ProblemData'] } },
  glossary: { type: 'Glossary', imports: { './types.ts': ['Glossary'] } },
  paper: { type: 'Paper', imports: { './types.ts': ['Paper'] } },
  roles: { type: 'RoleWords', imports: { './role-words.ts': ['RoleWords'] } },
  lexicon: {
    type: 'Readonly<Record<string, LexiconFile>>',
    imports: { './lexicon.ts': ['LexiconFile'] },
    inVocabulary: true,
  },
  domains: { type: 'Domains', imports: { './lexicon.ts': ['Domains'] }, inVocabulary: true },
  masks: {
    type: '{ readonly masks: readonly MaskGroup[] }',
    imports: { './lexicon.ts': ['MaskGroup'] },
    inVocabulary: true,
  },
  predicates: { type: 'Predicates', imports: { './lexicon.ts': ['Predicates'] } },
  'clause-shapes': { type: 'ClauseShapes', imports: { './lexicon.ts': ['ClauseShapes'] } },
  'word-groups': { type: 'WordGroups', imports: { './lexicon.ts': ['WordGroups'] } },
  genres: { type: 'GenreWords', imports: { './lexicon.ts': ['GenreWords'] } },
  kinds: { type: 'KindSigns', imports: { './lexicon.ts': ['KindSigns'] } },
  subjects: { type: 'SubjectWords', imports: { './lexicon.ts': ['SubjectWords'] } },
  lenses: { type: 'LensTerms', imports: { './lexicon.ts': ['LensTerms'] } },
  variants: { type: 'VariantTerms', imports: { './lexicon.ts': ['VariantTerms'] } },
  regional: { type: 'RegionalWords', imports: { './lexicon.ts': ['RegionalWords'] } },
  skeletons: {
    type: 'Skeletons',
    imports: { './skeleton.ts': ['Skeletons'] },
  },
  templates: { type: 'Readonly<Record<string, Templates>>', imports: { './types.ts': ['Templates'] } },
  instruments: {
    type: 'InstrumentSheet',
    imports: { './policy-evaluation.ts': ['InstrumentSheet'] },
    forReports: true,
  },
  pmc: { type: 'PmcSheet', imports: { './policy-evaluation.ts': ['PmcSheet'] }, forReports: true },
}
