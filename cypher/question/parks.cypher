// Parks by id, with their place and operator.
// @params {ids: string[]}
// @row {id: string, name: string, names: string[], region: string | null, operator: string | null, industries: string[]}
// @mode read
UNWIND $ids AS wanted
MATCH (k:Park {id: wanted})
OPTIONAL MATCH (k)-[:LOCATED_IN]->(r:Region)
OPTIONAL MATCH (k)-[:OPERATED_BY]->(a:Agency)
OPTIONAL MATCH (k)-[:FOCUSES_ON]->(i:Industry)
RETURN k.id AS id, k.name AS name, coalesce(k.names, [k.name]) AS names, min(r.id) AS region, min(a.id) AS operator, collect(DISTINCT i.id) AS industries
ORDER BY id
