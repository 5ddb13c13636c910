// Of which policies others are later editions.
// @params {ids: string[]}
// @row {from: string, to: string}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})-[:EDITION_OF]->(q:Policy)
RETURN p.id AS from, q.id AS to
ORDER BY from, to
