import ts from 'typescript';

/** One `.cypher` file: its contract (the header comment) and the statement below it. */
export interface QueryFile {
  readonly name: string;
  /** What it answers, in one sentence. */
  readonly summary: string;
  readonly mode: 'read' | 'write';
  readonly params: ObjectType;
  readonly row: ObjectType;
  readonly text: string;
}

interface ObjectType {
  /** The TypeScript type with readonly members. */
  readonly type: string;
  readonly keys: readonly string[];
}

/** A query file's header does not say what its statement does; the message names the file and the fault. */
export class QueryHeaderError extends Error {
  override readonly name = 'QueryHeaderError';
}

/**
 * Parses a query file. The header is the run of `//` lines at its top: a sentence, then `@params {…}`, `@row {…}` and
 * `@mode read|write`; a type may go on over several lines. Parameters must be exactly those that the statement uses.
 */
export function parseQueryFile(name: string, source: string): QueryFile {
  const lines = source.split('\n');
  const length = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, length < 0 ? lines.length : length).map((line) => line.replace(/^\/\/ ?/, ''));
  const text = lines.slice(header.length).join('\n').trim();
  const [summary = '', ...tags] = header
    .join('\n')
    .split(/^@/m)
    .map((part) => part.trim());
  const values = new Map(tags.map((tag) => splitTag(tag)));
  if (summary === '') throw fault(name, 'the header must begin with a sentence that says what it answers');
  const mode = values.get('mode');
  if (mode !== 'read' && mode !== 'write') throw fault(name, '@mode must be read or write');
  const params = objectType(name, 'params', values.get('params'));
  checkParameters(name, text, params.keys);
  const row = objectType(name, 'row', values.get('row'));
  return { name, summary: summary.replace(/\s+/g, ' '), mode, params, row, text };
}

function splitTag(tag: string): readonly [string, string] {
  const space = tag.search(/\s/);
  return space < 0 ? [tag, ''] : [tag.slice(0, space), tag.slice(space).trim()];
}

function objectType(name: string, tag: string, type: string | undefined): ObjectType {
  if (type === undefined) throw fault(name, `@${tag} is missing`);
  const file = ts.createSourceFile('type.ts', `type T = ${type};`, ts.ScriptTarget.Latest, true);
  const [statement] = file.statements;
  const broken = file.statements.length !== 1 || statement === undefined || !ts.isTypeAliasDeclaration(statement);
  if (broken || !ts.isTypeLiteralNode(statement.type)) throw fault(name, `@${tag} must be an object type: ${type}`);
  return { type: readonlyType(type), keys: statement.type.members.map((member) => member.name?.getText(file) ?? '') };
}

/** Members become readonly, and so do lists. */
function readonlyType(type: string): string {
  const file = ts.createSourceFile('type.ts', `type T = ${type};`, ts.ScriptTarget.Latest, true);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    const written = ts.isPropertySignature(node) && node.modifiers === undefined;
    const list = ts.isArrayTypeNode(node) && !ts.isTypeOperatorNode(node.parent);
    if (written || list) places.push(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const text = places
    .sort((a, b) => b - a)
    .reduce((done, at) => `${done.slice(0, at)}readonly ${done.slice(at)}`, file.text);
  return text
    .replace(/^type T = /, '')
    .replace(/;$/, '')
    .replace(/\s+/g, ' ');
}

function checkParameters(name: string, text: string, declared: readonly string[]): void {
  const bare = text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  const used = new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''));
  const undeclared = [...used].filter((key) => !declared.includes(key));
  const unused = declared.filter((key) => !used.has(key));
  if (undeclared.length > 0) throw fault(name, `@params does not declare ${undeclared.join(', ')}`);
  if (unused.length > 0) throw fault(name, `@params declares ${unused.join(', ')}, which the statement does not use`);
}

function fault(name: string, message: string): QueryHeaderError {
  return new QueryHeaderError(`cypher/${name}.cypher: ${message}`);
}
