// The regions in which regions lie.
// @params {ids: string[]}
// @row {from: string, to: string}
// @mode read
UNWIND $ids AS id
MATCH (a:Region {id: id})-[:PART_OF]->(r:Region)
RETURN a.id AS from, r.id AS to
ORDER BY from, to
