// The nodes that names lead to.
// @params {ids: string[]}
// @row {name: string, node: string}
// @mode read
UNWIND $ids AS wanted
MATCH (n:Name {id: wanted})-[:NAMES]->(x)
RETURN DISTINCT n.id AS name, x.id AS node
ORDER BY name, node
