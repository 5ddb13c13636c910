// The texts of policies.
// @params {ids: string[]}
// @row {policy: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[:TEXT_OF]-(t:Text)
RETURN p.id AS policy, properties(t) AS properties
ORDER BY properties.id
