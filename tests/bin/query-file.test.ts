import { describe, expect, test } from 'vitest';
import { parseQueryFile } from '../../bin/generated/query-file.ts';

const HEADER = `// Policies that cite a policy,
// newest first.
// @params {id: string, roles: string[]}
// @row {id: string, places: {line: number}[], title: string | null}
// @mode read
`;
const STATEMENT = 'MATCH (p:Policy {id: $id})<-[c:CITES]-(q) WHERE c.role IN $roles RETURN q.id AS id';

describe('a query file', () => {
  test('yields its contract and the statement below it', () => {
    expect(parseQueryFile('policy/citing', `${HEADER}${STATEMENT}\n`)).toEqual({
      name: 'policy/citing',
      summary: 'Policies that cite a policy, newest first.',
      mode: 'read',
      params: { type: '{readonly id: string, readonly roles: readonly string[]}', keys: ['id', 'roles'] },
      row: {
        type: '{readonly id: string, readonly places: readonly {readonly line: number}[], readonly title: string | null}',
        keys: ['id', 'places', 'title'],
      },
      text: STATEMENT,
    });
  });

  test('may spread a type over several lines', () => {
    const spread = HEADER.replace('{id: string, roles: string[]}', '{\n//   id: string,\n//   roles: string[],\n// }');
    expect(parseQueryFile('a/b', `${spread}${STATEMENT}`).params.keys).toEqual(['id', 'roles']);
  });

  const faults: readonly (readonly [string, string, string])[] = [
    ['no sentence', `${HEADER.replace(/^(\/\/ [^@].*\n)+/, '')}${STATEMENT}`, 'sentence'],
    ['no mode', `${HEADER.replace('// @mode read\n', '')}${STATEMENT}`, '@mode'],
    ['an unknown mode', `${HEADER.replace('@mode read', '@mode both')}${STATEMENT}`, '@mode'],
    ['no row', `${HEADER.replace(/\/\/ @row.*\n/, '')}${STATEMENT}`, '@row'],
    ['a row that is no object', `${HEADER.replace(/@row .*/, '@row string')}${STATEMENT}`, '@row'],
    ['a parameter that is not declared', `${HEADER}${STATEMENT} LIMIT $limit`, 'limit'],
    ['a parameter that is not used', `${HEADER}MATCH (p {id: $id}) RETURN p.id AS id`, 'roles'],
    ['a parameter in a string only', `${HEADER}MATCH (p {id: $id}) RETURN '$roles' AS id`, 'roles'],
  ];
  test.each(faults)('%s', (_, source, named) => {
    expect(() => parseQueryFile('a/b', source)).toThrow(named);
    expect(() => parseQueryFile('a/b', source)).toThrow('cypher/a/b.cypher');
  });
});
