// The list rows of a source.
// @params {id: string}
// @row {from: string, to: string, properties: {readonly [name: string]: unknown}}
// @mode read
MATCH (s:Source {id: $id})-[e:LISTS]->(p:Policy)
RETURN s.id AS from, p.id AS to, properties(e) AS properties
ORDER BY properties.id
