// The list rows that lead to policies.
// @params {ids: string[]}
// @row {from: string, to: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[e:LISTS]-(s:Source)
RETURN s.id AS from, p.id AS to, properties(e) AS properties
ORDER BY properties.id
