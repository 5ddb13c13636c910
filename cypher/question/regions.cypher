// Regions by id, each with the one above it, the names it goes by and those of the divisions whose place it took.
// @params {ids: string[]}
// @row {id: string, code: string | null, name: string, path: string, level: string | null, parent: string | null, names: string[],
//   formerNames: string[], formerUntil: string[], formerSources: string[]}
// @mode read
UNWIND $ids AS wanted
MATCH (r:Region {id: wanted})
WITH DISTINCT r
CALL { WITH r MATCH (r)-[:PART_OF]->(above:Region) RETURN min(above.id) AS parent }
RETURN r.id AS id, r.code AS code, r.name AS name, r.path AS path, r.level AS level, parent,
  coalesce(r.names, []) AS names, coalesce(r.formerNames, []) AS formerNames,
  coalesce(r.formerUntil, []) AS formerUntil, coalesce(r.formerSources, []) AS formerSources
ORDER BY id
