// The broader industries of industries.
// @params {ids: string[]}
// @row {from: string, to: string}
// @mode read
UNWIND $ids AS id
MATCH (a:Industry {id: id})-[:PART_OF]->(r:Industry)
RETURN a.id AS from, r.id AS to
ORDER BY from, to
