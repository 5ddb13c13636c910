// The measures of the shown texts of policies.
// @params {ids: string[], limit: number}
// @row {policy: string, measure: string}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
RETURN DISTINCT p.id AS policy, m.id AS measure
ORDER BY policy, measure
LIMIT $limit
