// The edges that texts and lists assert of policies.
// @params {ids: string[]}
// @row {kind: string, from: string, to: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})-[e:CITES|SUPERSEDES|AMENDS|ISSUED_BY|APPLIES_TO|ABOUT|NAMES_PARK]->(x)
RETURN type(e) AS kind, p.id AS from, x.id AS to, properties(e) AS properties
ORDER BY properties.id
