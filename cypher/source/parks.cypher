// What a source says of parks.
// @params {parks: string[], source: string}
// @row {kind: string, from: string, to: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $parks AS id
MATCH (k:Park {id: id})-[e:LOCATED_IN|OPERATED_BY|FOCUSES_ON]->(x)
WHERE e.source = $source
RETURN type(e) AS kind, k.id AS from, x.id AS to, properties(e) AS properties
ORDER BY properties.id
