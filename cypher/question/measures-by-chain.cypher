// The measures of the shown texts of policies that stand below the same headings.
// @params {policies: string[], chains: string[]}
// @row {policy: string, chain: string, measure: string, ordinal: number | null}
// @mode read
UNWIND $policies AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text {shown: true})-[:CONTAINS*1..16]->(m:Measure)
WHERE m.chain IN $chains
RETURN DISTINCT p.id AS policy, m.chain AS chain, m.id AS measure, m.ordinal AS ordinal
ORDER BY policy, ordinal, measure
