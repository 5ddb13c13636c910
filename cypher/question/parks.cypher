// Parks by id, with their place and operator.
// @params {ids: string[]}
// @row {id: string, name: string, names: string[], region: string | null, operator: string | null, industries: string[]}
// @mode read
UNWIND $ids AS wanted
MATCH (k:Park {id: wanted})
WITH DISTINCT k
CALL { WITH k MATCH (k)-[:LOCATED_IN]->(r:Region) RETURN min(r.id) AS region }
CALL { WITH k MATCH (k)-[:OPERATED_BY]->(a:Agency) RETURN min(a.id) AS operator }
CALL { WITH k MATCH (k)-[:FOCUSES_ON]->(i:Industry) RETURN collect(DISTINCT i.id) AS industries }
RETURN k.id AS id, k.name AS name, coalesce(k.names, [k.name]) AS names, region, operator, industries
ORDER BY id
