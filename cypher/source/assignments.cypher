// The assignments of measures.
// @params {measures: string[]}
// @row {from: string, to: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $measures AS id
MATCH (m:Measure {id: id})-[e:ASSIGNS_TO]->(a:Agency)
RETURN m.id AS from, a.id AS to, properties(e) AS properties
ORDER BY properties.id
