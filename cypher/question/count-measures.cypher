// How many measures stand in shown texts.
// @params {}
// @row {measures: number}
// @mode read
MATCH (m:Measure)
WITH count(m) AS everywhere
CALL { MATCH (t:Text {shown: false})-[:CONTAINS*1..16]->(hidden:Measure) RETURN count(DISTINCT hidden) AS elsewhere }
RETURN everywhere - elsewhere AS measures
