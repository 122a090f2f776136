import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What stands above every export of a file, by name, as one line; empty where nothing does. Not of what it hands on.
 */
export function docstringsOf(file: string): Map<string, string> {
  const { statements } = parsed(file);
  const documented = statements.flatMap((statement) =>
    namesOf(statement).map((name): [string, string] => [name, commentsOf(statement).at(-1) ?? '']),
  );
  return new Map(documented);
}

/** What a file says of all that it holds: comments that are not the last before a statement. */
export function preambleOf(file: string): string {
  const { statements } = parsed(file);
  return statements.flatMap((statement) => commentsOf(statement).slice(0, -1)).join(' ');
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
}

/** The names that a statement exports. */
function namesOf(statement: ts.Statement): string[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const name = ts.getNameOfDeclaration(statement as ts.DeclarationStatement);
  return name ? [name.getText()] : [];
}

/** The doc comments before a statement, each as one line without its stars. */
function commentsOf(statement: ts.Statement): string[] {
  const text = statement.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const comments = ranges.map(({ pos, end }) => text.slice(pos, end)).filter((comment) => comment.startsWith('/**'));
  return comments.map((comment) =>
    comment
      .slice(3, -2)
      .replace(/^\s*\* ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
