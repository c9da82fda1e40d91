import {
  type Diagnostic,
  DiagnosticSeverity,
  type DiagnosticsCapabilities,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { FileProblem } from '../core/config/yaml-text';
import type { Finding, Severity } from '../core/terms/finding';
import { indexLines } from '../core/text/line-index';
import type { Article } from './article';
import { toRange } from './positions';

/** What stands beside each diagnostic in the list of problems. */
const DIAGNOSTIC_SOURCE = 'On the Record';

/** Kept by the client with a diagnostic and handed back when somebody asks for fixes. */
export interface DiagnosticData {
  readonly rule: string;
  /** The source or claim that it is about. */
  readonly subject: string | null;
}

/** How diagnostics are to be written for one client. */
export interface DiagnosticStyle {
  /** The folder with the rules' pages, as a URI that ends in a slash; null where there is none. */
  readonly rulePages: string | null;
  readonly supports: DiagnosticsCapabilities;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of an article as diagnostics. The code is the rule's id and never changes. */
export function toDiagnostics(article: Article, style: DiagnosticStyle): Diagnostic[] {
  return article.findings.map((finding) => toDiagnostic(finding, article, style));
}

/** What is wrong with a file of the house, as diagnostics of that file. */
export function fileDiagnostics(text: string, problems: readonly FileProblem[]): Diagnostic[] {
  const lines = indexLines(text);
  return problems.map(({ span, severity, message }) => ({
    range: toRange(lines, span),
    severity: SEVERITIES[severity],
    source: DIAGNOSTIC_SOURCE,
    message,
  }));
}

/** The answer to a pull: `unchanged` when the client already has what it would get. */
export function diagnosticReport(
  article: Article,
  previousResultId: string | undefined,
  style: DiagnosticStyle,
): DocumentDiagnosticReport {
  const { resultId } = article;
  return previousResultId === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(article, style) };
}

/** The answer to a pull for a document that is no article. */
export const NO_DIAGNOSTICS: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
};

function toDiagnostic(
  finding: Finding,
  article: Article,
  { rulePages, supports }: DiagnosticStyle,
): Diagnostic {
  const { uri, lines } = article;
  const data: DiagnosticData = { rule: finding.rule, subject: finding.subject ?? null };
  return {
    range: toRange(lines, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(supports.codeDescriptionSupport && rulePages !== null
      ? { codeDescription: { href: `${rulePages}${finding.rule}.md` } }
      : {}),
    ...(supports.relatedInformation
      ? {
          relatedInformation: finding.related.map(({ span, message }) => ({
            location: { uri, range: toRange(lines, span) },
            message,
          })),
        }
      : {}),
    ...(supports.dataSupport ? { data } : {}),
  };
}
