// Which policies names of former ids lead to.
// @params {names: string[]}
// @row {key: string, policy: string}
// @mode read
UNWIND $names AS wanted
MATCH (n:Name {id: wanted, kind: 'former'})
WITH n
MATCH (n)-[:NAMES]->(p:Policy)
RETURN DISTINCT n.key AS key, p.id AS policy
ORDER BY key, policy
