// Claim nodes by id.
// @params {ids: string[]}
// @row {id: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $ids AS id
MATCH (n:Claim {id: id})
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
