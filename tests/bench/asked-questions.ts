import { type LargeIds, themes } from './large-graph.ts';

/** A question in GraphQL with the variables of its n-th asking. */
export interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: (round: number) => Readonly<Record<string, unknown>>;
}

const evidence = 'evidence { quote line start end source { id name } }';
const about = 'id title number issued region status form';
const measure = 'id heading path start end policy { id title number }';
const counts =
  'byRole { role count } byVia { via count } byYear { year count } byStatus { status count } byRegion { region count } byIndustry { count industry { id name } } byPolicy { count policy { id title } } byDue { month count } byImport { imported count }';
const hit =
  'edges { matched how ranges { start end } node { __typename ... on Policy { id title number issued } ... on Measure { id heading policy { id title } } ... on Agency { id name taskCount issuedCount } ... on Region { id path } ... on Park { id name } ... on Industry { id name policyCount } } }';

/** Each question as a page of the client asks it, about another part of the graph each time. */
export function questionsTo({
  policies,
  agencies,
  measures,
  industries,
  regions,
  parks,
  cited,
  replacing,
}: LargeIds): readonly Asked[] {
  const some = (list: readonly string[]) => (round: number) => list[(round * 7919) % list.length] ?? '';
  const [policy, agency, provision, industry] = [some(policies), some(agencies), some(measures), some(industries)];
  const [region, park, later] = [some(regions), some(parks), some(replacing)];
  const descended = some(cited);
  const search = (name: string, text: (round: number) => string): Asked => ({
    name: `search, ${name}`,
    query: `query ($text: String!) { search(text: $text, first: 20) { totalCount byKind { kind count } nearest ${hit} } }`,
    variables: (round) => ({ text: text(round) }),
  });
  return [
    {
      name: 'policy',
      query: `query ($id: ID!) { policy(id: $id) { ${about} validity measures(first: 20) { totalCount edges { node { id heading } } } cites { edges { node { role to { ${about} } ${evidence} } } } citedBy(first: 20) { totalCount edges { node { role from { ${about} } ${evidence} } } } } }`,
      variables: (round) => ({ id: policy(round) }),
    },
    {
      name: 'policy, facts and text',
      query: `query ($id: ID!) { policy(id: $id) { ${about} validityReason { endedBy { id title } ${evidence} } issuers { id name } editions { id title } parks { park { id name } } scopes { kind name node ${evidence} } texts { id text outline { id heading depth start end } marks { start end kind label target targetCaption } } } }`,
      variables: (round) => ({ id: policy(round) }),
    },
    {
      name: 'derivation, depth 4',
      query: `query ($id: ID!) { derivation(policy: $id, depth: 4) { total nodes { level node { id caption issued region } } edges { id from to role label ${evidence} } } }`,
      variables: (round) => ({ id: descended(round) }),
    },
    {
      name: 'derivation upwards',
      query: `query ($id: ID!) { derivation(policy: $id, direction: UP, depth: 4) { total nodes { level node { id caption } } edges { id from to role ${evidence} } } }`,
      variables: (round) => ({ id: policy(round) }),
    },
    {
      name: 'measuresDerivedFrom',
      query: `query ($id: ID!) { measuresDerivedFrom(policy: $id, depth: 2) { total byReason { reason count } measures(first: 20) { edges { node { reason steps measure { ${measure} } chain { role from { id title } ${evidence} } } } } } }`,
      variables: (round) => ({ id: descended(round) }),
    },
    {
      name: 'lineage',
      query: `query ($id: ID!) { lineage(policy: $id) { items { relation day change policy { ${about} } ${evidence} } } }`,
      variables: (round) => ({ id: later(round) }),
    },
    {
      name: 'compare',
      query: `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { facts { field agree a { value } b { value } } sources { policy { id title } a { role ${evidence} } b { role ${evidence} } } scopes { kind name } } }`,
      variables: (round) => ({ a: policy(round), b: policy(round + 13) }),
    },
    {
      name: 'inForce',
      query: `query ($region: String!) { inForce(region: $region, on: "2024-06-30") { ended byLevel { level count } policies(first: 20) { totalCount edges { node { policy { ${about} } validity { state since ${evidence} } } } } } }`,
      variables: (round) => ({ region: region(round) }),
    },
    {
      name: 'region',
      query: `query ($path: String!) { region(path: $path) { id path policies(first: 20) { totalCount edges { node { ${about} } } } parks(first: 20) { totalCount edges { node { id name } } } agencies(first: 20) { totalCount edges { node { id name taskCount issuedCount } } } } }`,
      variables: (round) => ({ path: region(round) }),
    },
    {
      name: 'park',
      query: `query ($id: ID!) { node(id: $id) { ... on Park { id name locatedIn { path } operator { id name } policies { ${about} } } } }`,
      variables: (round) => ({ id: park(round) }),
    },
    {
      name: 'tasksOf',
      query: `query ($id: ID!) { tasksOf(agency: $id) { total counts { ${counts} } choices { ${counts} } together { agency { id name } count } tasks(first: 50) { edges { node { id role unit via imported measure { id heading path } policy { ${about} } ${evidence} } } } } }`,
      variables: (round) => ({ id: agency(round + 40) }),
    },
    {
      name: 'tasksOf, narrowed',
      query: `query ($id: ID!, $industry: [String!]) { tasksOf(agency: $id, role: LEAD, industry: $industry, text: "专项资金") { total choices { ${counts} } tasks(first: 50) { edges { node { id role measure { id heading path } policy { ${about} } ${evidence} } } } } }`,
      variables: (round) => ({ id: agency(round + 40), industry: [industry(round)] }),
    },
    search('a number', (round) => `第${1 + ((round * 7919) % policies.length)}号`),
    search('a word', (round) => themes[round % themes.length] ?? ''),
    search('a phrase', (round) => `第${1000 + ((round * 7919) % 9000)}批项目`),
    search('pinyin', (round) => SPELLED[round % SPELLED.length] ?? ''),
    {
      name: 'neighbours',
      query: `query ($id: ID!) { neighbours(id: $id) { total nodes { id caption } edges { id kind from to ${evidence} } } }`,
      variables: (round) => ({ id: provision(round) }),
    },
    {
      name: 'path',
      query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { found nodes { id caption } edges { id label ${evidence} } } }`,
      variables: (round) => ({ from: policy(round), to: policy(round + 13) }),
    },
    {
      name: 'diffusion, industry',
      query:
        'query ($industry: String!) { diffusion(industry: $industry) { first undated shares { level within adopted total } citing { from to count medianLag } regions { region day lag rank count firstPolicy { id title } } } }',
      variables: (round) => ({ industry: industry(round) }),
    },
    {
      name: 'diffusion, policy',
      query:
        'query ($policy: String!) { diffusion(policy: $policy) { first undated regions { region day lag count firstPolicy { id title } } policies { policy { id title } day region } } }',
      variables: (round) => ({ policy: descended(round) }),
    },
    {
      name: 'diffusion, phrase',
      query:
        'query ($phrase: String!) { diffusion(phrase: $phrase) { first undated regions { region day lag count firstPolicy { id title } evidence { quote } } } }',
      variables: (round) => ({ phrase: `第${1000 + ((round * 7919) % 9000)}批项目` }),
    },
  ];
}

const SPELLED = ['jnsfzhggwyh', 'jinanshicaizhengju', 'qdswjj', 'shanghaishi', 'gxjscykfq', 'wuhan', 'cdskxjsj'];
