// How many assignments stand in shown texts.
// @params {}
// @row {tasks: number}
// @mode read
MATCH ()-[r:ASSIGNS_TO]->()
WITH count(r) AS everywhere
CALL {
  MATCH (t:Text {shown: false})-[:CONTAINS*1..16]->(m:Measure)-[hidden:ASSIGNS_TO]->(a:Agency)
  RETURN count(DISTINCT hidden) AS elsewhere
}
RETURN everywhere - elsewhere AS tasks
