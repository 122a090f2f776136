import { basename } from 'node:path';
import { parseSync } from 'vite';

/** What a source file does, without how it is written: no comment, layout or type, so that only a change of these two fields can change a result. */
export interface Program {
  text: string;
  /** What it imports or exports from, as written. */
  imports: readonly string[];
}

/** A source file as a program. Throws where it does not parse, or imports what only running it would tell. */
export function parseProgram(file: string, source: string): Program {
  return finished(file, statementsOf(file, source));
}

/**
 * A model's file as a program that runs and measures. What else it hands to `defineModel`, and imports for that alone, is left
 * out, and so is `defineModel` itself, which gives back what it is handed.
 */
export function modelProgram(file: string, source: string): Program {
  const statements = statementsOf(file, source).map(runsAndMeasures);
  const used = new Set(statements.filter((node) => node.type !== 'ImportDeclaration').flatMap(namesIn));
  return finished(
    file,
    statements.map((node) => withoutUnused(node, used)).filter((node) => node !== null),
  );
}

/** The part of a model that its measures are made with. */
const NEEDED: readonly unknown[] = ['run', 'measures'];

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Parts of a syntax tree that say where it stood or of what type it is. */
const UNSEEN = new Set([
  ...['start', 'end', 'raw', 'importKind', 'exportKind', 'decorators', 'declare', 'definite', 'abstract', 'override'],
  ...['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeArguments', 'implements'],
  ...['accessibility', 'readonly'],
]);
/** Types around an expression: `x as T`, `x satisfies T`, `x!`, `<T>x`, `f<T>`. */
const AROUND = /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/;

function statementsOf(file: string, source: string): Node[] {
  const { program, errors } = parseSync(basename(file), source, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return bare(program.body) as Node[];
}

function bare(part: unknown): unknown {
  if (Array.isArray(part)) return part.filter((item) => !isType(item)).map(bare);
  if (typeof part === 'bigint') return `${part}n`;
  if (typeof part !== 'object' || part === null) return part;
  const node = part as Node;
  if (AROUND.test(node.type)) return bare(node.expression);
  const seen = Object.entries(node).filter(
    ([key, value]) => !UNSEEN.has(key) && (says(value) || node.type === 'Literal'),
  );
  return Object.fromEntries(
    seen.filter(([key]) => key !== 'optional' || !isNamed(node)).map(([key, value]) => [key, bare(value)]),
  );
}

/** What a newer parser may add to every node, such as `phase: null`, says nothing. */
function says(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** `a?: T` is a type; `a?.b` is not. */
const isNamed = ({ type }: Node): boolean => type === 'Identifier' || type === 'PropertyDefinition';

function isType(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { type, importKind, exportKind, declare, name } = part as Node;
  if (importKind === 'type' || exportKind === 'type' || declare === true) return true;
  return (type === 'Identifier' && name === 'this') || (String(type).startsWith('TS') && !AROUND.test(type));
}

function finished(file: string, statements: readonly Node[]): Program {
  return {
    text: JSON.stringify(statements),
    imports: [...new Set(statements.flatMap((node) => importsIn(file, node)))],
  };
}

function importsIn(file: string, node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression': {
      const source = node.source as Node | undefined;
      if (typeof source?.value === 'string') return [source.value];
      if (node.type === 'ImportExpression')
        throw new Error(`${file}: import(…) of something other than a plain text cannot be followed.`);
    }
  }
  if (node.type === 'MetaProperty') throw new Error(`${file}: import.meta cannot be followed.`);
  return childrenOf(node).flatMap((child) => importsIn(file, child));
}

function runsAndMeasures(statement: Node): Node {
  const { declaration } = statement as { declaration?: Node };
  if (statement.type !== 'ExportDefaultDeclaration' || declaration?.type !== 'CallExpression') return statement;
  const { callee, arguments: handed = [] } = declaration as Node & { callee: Node; arguments?: Node[] };
  const [model] = handed;
  if (callee.name !== 'defineModel' || model?.type !== 'ObjectExpression') return statement;
  const properties = (model.properties as Node[]).filter(isNeeded);
  return { ...statement, declaration: { ...model, properties } };
}

function isNeeded({ type, computed, key }: Node): boolean {
  return type !== 'Property' || computed === true || NEEDED.includes((key as Node).name ?? (key as Node).value);
}

function withoutUnused(statement: Node, used: ReadonlySet<unknown>): Node | null {
  if (statement.type !== 'ImportDeclaration' || !statement.specifiers) return statement;
  const specifiers = (statement.specifiers as Node[]).filter(({ local }) => used.has((local as Node).name));
  return specifiers.length > 0 ? { ...statement, specifiers } : null;
}

const namesIn = (node: Node): unknown[] =>
  node.type === 'Identifier' ? [node.name] : childrenOf(node).flatMap(namesIn);

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part);
