import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Something a file of `simulations/lib` gives to others. */
export interface Documented {
  name: string;
  /** Its declaration without a body. */
  signature: string;
  /** Its docstring, paragraph by paragraph. */
  doc: string[];
}

export interface KernelFile {
  /** From the kernel's folder, e.g. "metrics/auc.ts". */
  path: string;
  exports: Documented[];
}

export interface KernelFolder {
  /** "metrics"; "core" for the files beside the folders. */
  name: string;
  files: KernelFile[];
}

const FOLDER = join(process.cwd(), 'simulations', 'lib');

/** The whole kernel as its sources document it, by folder; pictures and tests left out. */
export function kernel(): KernelFolder[] {
  const paths = globSync('**/*.ts', { cwd: FOLDER })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('chart/') && !path.endsWith('.test.ts'))
    .sort();
  const folders = new Map<string, KernelFile[]>();
  for (const path of paths) {
    const exports = documented(path);
    if (exports.length === 0) continue;
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'core';
    folders.set(folder, [...(folders.get(folder) ?? []), { path, exports }]);
  }
  return [...folders].map(([name, files]) => ({ name, files })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function documented(path: string): Documented[] {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).map((statement) => ({
    name: nameOf(statement),
    signature: signatureOf(statement, source),
    doc: docOf(statement),
  }));
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0].name.getText();
  const { name } = statement as ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
  return name?.text ?? '';
}

/** The declaration as it is written, up to where its body begins. */
function signatureOf(statement: ts.Statement, source: ts.SourceFile): string {
  const text = (from: number, to: number) => source.text.slice(from, to).trim();
  const start = statement.getStart(source);
  if (ts.isFunctionDeclaration(statement) && statement.body) return plain(text(start, statement.body.getStart(source)));
  if (ts.isVariableStatement(statement)) {
    const [{ initializer }] = statement.declarationList.declarations;
    if (!initializer) return plain(text(start, statement.end));
    if (ts.isArrowFunction(initializer))
      return plain(text(start, initializer.body.getStart(source)).replace(/=>$/, ''));
    const whole = text(start, statement.end);
    return plain(whole.length <= 200 ? whole : text(start, initializer.getStart(source)).replace(/=$/, ''));
  }
  return plain(text(start, statement.end));
}

const plain = (text: string) =>
  text
    .replace(/^export (default )?/, '')
    .replace(/;$/, '')
    .trim();

function docOf(statement: ts.Statement): string[] {
  const [doc] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).slice(-1);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? '';
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
