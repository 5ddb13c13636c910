// How many measures the shown texts of policies have; policies without any are absent.
// @params {ids: string[]}
// @row {policy: string, measures: number}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
RETURN p.id AS policy, count(DISTINCT m) AS measures
ORDER BY policy
