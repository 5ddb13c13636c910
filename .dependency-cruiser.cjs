/** Who may import whom; the reasons stand in ARCHITECTURE.md. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    only('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'modules import one way'),
    only(
      'graph-is-the-base',
      { path: '^graph/' },
      { path: '^(importers|server|client|bin|tests|samples)/' },
      'graph/ imports nothing of ours but cypher/',
    ),
    only(
      'cypher-is-data',
      { path: '^cypher/' },
      { path: '^(graph|importers|server|client|bin|tests|samples)/' },
      'cypher/ imports nothing',
    ),
    only(
      'importers-not-server',
      { path: '^importers/' },
      { path: '^(server|client|bin|tests)/' },
      'importers/ builds on graph/ and cypher/ only',
    ),
    only(
      'server-one-entrance',
      { path: '^server/' },
      { path: '^importers/', pathNot: '^importers/import\\.ts$' },
      'uploads go through importers/import.ts',
    ),
    only(
      'server-not-client',
      { path: '^server/' },
      { path: '^(client|bin|tests)/' },
      'server/ does not know the page or the command line',
    ),
    only(
      'adapters-behind-open',
      { pathNot: '^(graph/open\\.ts|tests/)' },
      { path: '^graph/(embedded|neo4j)\\.ts$' },
      'only graph/open.ts knows the adapters',
    ),
    only(
      'open-from-the-edge',
      { pathNot: '^(bin/|server/(main|import-worker)\\.ts|graph/store-worker\\.ts|tests/)' },
      { path: '^graph/open\\.ts$' },
      'stores are opened by bin/, server/main.ts and the bodies of threads',
    ),
    only(
      'client-alone',
      { path: '^client/' },
      { path: '^(importers|server|cypher|bin|tests|graph)/', pathNot: '^graph/model\\.ts$' },
      'the page knows graph/model.ts and its generated types',
    ),
    only(
      'cytoscape-in-graph-view',
      { path: '^client/', pathNot: '^client/graph-view/' },
      { path: 'node_modules/cytoscape' },
      'graph-view/ alone knows cytoscape',
    ),
    only('tests-are-leaves', { pathNot: '^tests/' }, { path: '^tests/' }, 'nothing imports tests/'),
    only(
      'no-dev-dependency-at-run-time',
      { path: '^(graph|importers|cypher|server|bin/(zhengmai|commands|failure|exit-codes))' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'run-time code needs run-time dependencies',
    ),
    only(
      'no-orphans',
      {
        orphan: true,
        pathNot: '(\\.d\\.ts$|\\.config\\.ts$|^codegen\\.ts$|^cypher/query\\.ts$|^bin/|^tests/|^client/)',
      },
      {},
      'nobody uses it',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
