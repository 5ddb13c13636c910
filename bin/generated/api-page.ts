import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  execute,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  Kind,
  parse,
  validate,
} from 'graphql';
import { createContext, type ServerContext } from '../../server/context.ts';
import { errorCodes } from '../../server/error-codes.ts';
import type { ImportService } from '../../server/imports.ts';
import { schema } from '../../server/schema.ts';
import { root } from '../run-steps.ts';
import { openSamples } from '../sample-graph.ts';
import { filesSection } from './files-page.ts';

const EXAMPLES = join(root, 'docs', 'api');
const LONGEST_ANSWER = 60;

/** A query of `docs/api/NAME.graphql`: what it asks, in the comment at its head, and its words. */
interface Example {
  readonly file: string;
  readonly caption: string;
  readonly text: string;
  readonly document: DocumentNode;
}

/** The page of the API: every field of the root with its arguments, an example and what the samples answer to it. */
export async function apiPage(): Promise<string> {
  const examples = readExamples();
  const queries = fieldsOf(schema.getQueryType());
  const without = queries.filter((field) => !examples.some((example) => asksFirst(example, field.name)));
  if (without.length > 0)
    throw new Error(
      `no example asks ${without.map(({ name }) => name).join(', ')} first: write docs/api/NAME.graphql for each, beginning with a comment that says what it asks.`,
    );
  const samples = await openSamples();
  try {
    const context = createContext({ store: samples.store, imports: noImports, mayWrite: false, job: null });
    const sections: string[] = [];
    for (const field of queries) sections.push(await section(field, examples, context));
    const files = await filesSection(samples.store);
    return [...head(), ...contents(queries), ...sections, ...changes(), ...files, ...limits(), ...codes()].join('\n');
  } finally {
    await samples.close();
  }
}

function readExamples(): readonly Example[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const words = readFileSync(join(EXAMPLES, file), 'utf8');
      const [, comment = '', text = ''] = /^((?:#.*\n)+)([\s\S]*)$/.exec(words) ?? [];
      const document = parse(words);
      const wrong = validate(schema, document)[0];
      if (wrong || comment === '') throw new Error(`docs/api/${file}: ${wrong?.message ?? 'begin with a comment'}`);
      return { file, caption: comment.replace(/^# ?/gm, '').replace(/\n/g, ' ').trim(), text: text.trim(), document };
    });
}

/** Whether the first field that an example asks is this one. */
function asksFirst({ document }: Example, name: string): boolean {
  const [first] = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : [],
  );
  return first?.kind === Kind.FIELD && first.name.value === name;
}

function fieldsOf(type: GraphQLObjectType | null | undefined): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function section(
  field: GraphQLField<unknown, unknown>,
  examples: readonly Example[],
  context: ServerContext,
): Promise<string> {
  const shown = examples.filter((example) => asksFirst(example, field.name));
  const parts: string[] = [];
  for (const example of shown) parts.push(await answered(example, context));
  return [described(field), ...parts].join('\n');
}

/** A field with its description, its type and its arguments. */
function described(field: GraphQLField<unknown, unknown>): string {
  return [
    `## ${field.name}`,
    '',
    `${field.description ?? ''} Answers \`${String(field.type)}\`.`,
    '',
    ...(field.args.length === 0
      ? []
      : ['| argument | type | unless given | |', '| --- | --- | --- | --- |', ...field.args.map(argumentRow), '']),
  ].join('\n');
}

function argumentRow({ name, type, defaultValue, description }: GraphQLArgument): string {
  const unless = defaultValue === undefined ? '' : `\`${String(defaultValue)}\``;
  return `| \`${name}\` | \`${String(type)}\` | ${unless} | ${(description ?? '').replace(/\|/g, '\\|')} |`;
}

/** An example with what the samples answer; an answer that holds errors is none. */
async function answered({ file, caption, text, document }: Example, context: ServerContext): Promise<string> {
  const { data, errors } = await execute({ schema, document, contextValue: { ...createContext(context) } });
  if (errors) throw new Error(`docs/api/${file}: ${errors[0]?.message}`);
  const lines = JSON.stringify(data, null, 2).split('\n');
  const cut = lines.length > LONGEST_ANSWER ? [...lines.slice(0, LONGEST_ANSWER), `… ${lines.length} lines`] : lines;
  return [caption, '', '```graphql', text, '```', '', '```json', ...cut, '```', ''].join('\n');
}

function head(): readonly string[] {
  return [
    '<!-- Generated by `npm run generate` from server/schema/, docs/api/*.graphql and samples/. Do not edit. -->',
    '',
    '# API',
    '',
    'Every question is a field of `Query` at `POST /graphql`; `server/schema.graphql` describes every type with units and bounds. The examples below are asked whenever this page is made, and the answers are those of the samples.',
    '',
    '```sh',
    `curl -s http://127.0.0.1:4000/graphql -H 'content-type: application/json' -H 'x-zhengmai-client: curl' -d '{"query":"{ stats { policies tasks } }"}'`,
    '```',
    '',
    'A request needs the header `x-zhengmai-client` with any value: no foreign page can make a browser send it. Ids are global and stable and name their kind (`policy:…`); ids that a policy had before still lead to it. Lists are Relay connections: `first` and `after` go forwards, `last` and `before` backwards, `totalCount` is the length of the whole list. Days are ISO and as exact as known (`2024`, `2024-06`, `2024-06-30`). Evidence has the source, half-open UTF-16 offsets into its text, the line from 1 and the words themselves.',
    '',
  ];
}

function contents(queries: readonly GraphQLField<unknown, unknown>[]): readonly string[] {
  return [`Queries: ${queries.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(', ')}.`, ''];
}

/** What changes the graph or tells of it, which no example can ask without an upload. */
function changes(): readonly string[] {
  return [
    ...fieldsOf(schema.getMutationType()).map(described),
    'A file goes as the GraphQL multipart request has it; under a token add `authorization: Bearer …`:',
    '',
    '```sh',
    'curl -s http://127.0.0.1:4000/graphql -H "x-zhengmai-client: curl" -H "x-import-job: job-1" \\',
    `  -F operations='{"query":"mutation ($file: File!) { importFile(file: $file) { policies tasks } }","variables":{"file":null}}' \\`,
    `  -F map='{"0":["variables.file"]}' -F 0=@notice.txt`,
    '```',
    '',
    ...fieldsOf(schema.getSubscriptionType()).map(described),
    'Subscriptions answer as server-sent events to `accept: text/event-stream`.',
    '',
  ];
}

function limits(): readonly string[] {
  return [
    '## Limits',
    '',
    'A query is at most 12 fields deep, has at most 15 aliases, 5 directives and 2,000 tokens, and its cost is bounded; a page holds at most 1,000 items, an upload 25 MB. What exceeds a bound is refused with `LIMIT` and the sentence names the bound.',
    '',
  ];
}

function codes(): readonly string[] {
  return [
    '## Error codes',
    '',
    'Every error has `extensions.code`; the list is closed. Messages are Chinese sentences for users; what is unforeseen is masked.',
    '',
    '| code | tells | what to do |',
    '| --- | --- | --- |',
    ...errorCodes.map(({ code, means, remedy }) => `| \`${code}\` | ${means} | ${remedy} |`),
    '',
  ];
}

const noImports: ImportService = {
  importFile: () => Promise.reject(new Error('examples change nothing')),
  removeSource: () => Promise.reject(new Error('examples change nothing')),
  refresh: async () => 0,
  async *progress() {},
};
