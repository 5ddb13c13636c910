// Regions by id, each with the one above it.
// @params {ids: string[]}
// @row {id: string, code: string | null, name: string, path: string, level: string | null, parent: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (r:Region {id: wanted})
OPTIONAL MATCH (r)-[:PART_OF]->(above:Region)
RETURN r.id AS id, r.code AS code, r.name AS name, r.path AS path, r.level AS level, min(above.id) AS parent
ORDER BY id
