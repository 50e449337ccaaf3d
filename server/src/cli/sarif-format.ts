import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Artifact, ArtifactLocation, Fix, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif'
import type { Finding, Severity } from '../findings/finding.ts'
import { applicableEdits } from '../fixes/local-edits.ts'
import type { Language } from '../framework/types.ts'
import { rules } from '../rules/index.ts'
import { rulePage } from '../rules/page.ts'
import { renderMessage } from '../rules/render-message.ts'
import { lineColumns } from '../text/document/line-column.ts'
import type { Span } from '../text/document/span.ts'
import { version } from '../version.ts'
import { type CliError, cliErrorText } from './cli-messages.ts'
import { type LintedDraft, paragraphOf } from './report.ts'

/** The findings of a file as SARIF 2.1.0 results (OASIS). */
export function sarifResults({ file, analysis, findings, word }: LintedDraft, language: Language): Result[] {
  const place = lineColumns(analysis.draft.chunks)
  const artifactLocation = locationOf(file)
  const region = (span: Span): Region => {
    const { line, column, endLine, endColumn } = place(span)
    return { startLine: line, startColumn: column, endLine, endColumn }
  }
  const fixesOf = (finding: Finding): Fix[] =>
    (finding.fixes ?? []).flatMap(({ title, edits }) => {
      const made = applicableEdits(analysis.draft, edits)
      // A part of a fix is none.
      if (made.length === 0 || made.length < edits.length) return []
      const replacements = made.map(({ span, text }) => ({ deletedRegion: region(span), insertedContent: { text } }))
      const description = { text: renderMessage(finding, language, title) }
      return [{ description, artifactChanges: [{ artifactLocation, replacements }] }]
    })
  return findings.map((finding) => {
    const related = finding.related ?? []
    const fixes = fixesOf(finding)
    const index = rules.findIndex(({ id }) => id === finding.rule)
    return {
      ruleId: finding.rule,
      ...(index < 0 ? {} : { ruleIndex: index }),
      level: levels[finding.severity],
      message: { text: renderMessage(finding, language) },
      locations: [{ physicalLocation: { artifactLocation, region: region(finding.span) } }],
      ...(word ? { properties: paragraphOf(word, finding.span.start) } : {}),
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map(({ span, message }) => ({
              physicalLocation: { artifactLocation, region: region(span) },
              message: { text: renderMessage(finding, language, message) },
            })),
          }),
      ...(fixes.length === 0 ? {} : { fixes }),
    }
  })
}

/** The log without its results, which stand in place of `[]` after `"results":`. */
export function sarifLog(files: readonly SarifFile[], problems: readonly CliError[], language: Language): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Wenheng',
            fullName: 'Wenheng 文衡',
            version,
            semanticVersion: version,
            informationUri: 'https://github.com/wenheng/wenheng',
            rules: rules.map(
              ({ id, summary, severity }): ReportingDescriptor => ({
                id,
                shortDescription: { text: summary[language] },
                helpUri: rulePage(id, language),
                defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
              }),
            ),
          },
        },
        language: language === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(
          ({ file, encoding }): Artifact => ({
            location: locationOf(file),
            ...(encoding === null ? {} : { encoding }),
          }),
        ),
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map(
              (problem): Notification => ({
                level: 'error',
                message: { text: cliErrorText(problem, language) },
              }),
            ),
          },
        ],
        results: [],
      },
    ],
  }
}

export interface SarifFile {
  readonly file: string
  readonly encoding: string | null
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** A relative path stays relative, so that the log means the same elsewhere. */
function locationOf(file: string): ArtifactLocation {
  if (path.isAbsolute(file)) return { uri: pathToFileURL(file).href }
  const parts = path.normalize(file).split(path.sep)
  return { uri: parts.map((part) => encodeURIComponent(part)).join('/') }
}
