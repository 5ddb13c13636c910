// The industries that policies and measures are about or for, each with the broader ones that it is part of.
// @params {policies: string[], measures: string[]}
// @row {node: string, industry: string, name: string}
// @mode read
CALL {
  UNWIND $policies AS wanted
  MATCH (p:Policy {id: wanted})
  WITH p
  MATCH (p)-[:ABOUT|APPLIES_TO]->(i:Industry)
  RETURN p.id AS node, i
  UNION ALL
  UNWIND $measures AS wanted
  MATCH (m:Measure {id: wanted})
  WITH m
  MATCH (m)-[:APPLIES_TO]->(i:Industry)
  RETURN m.id AS node, i
}
WITH DISTINCT node, i
MATCH (i)-[:PART_OF*0..5]->(b:Industry)
RETURN DISTINCT node, b.id AS industry, b.name AS name
ORDER BY node, industry
