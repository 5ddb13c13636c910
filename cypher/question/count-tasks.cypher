// How many assignments stand in shown texts.
// @params {}
// @row {tasks: number}
// @mode read
MATCH ()-[r:ASSIGNS_TO]->()
WITH count(r) AS everywhere
OPTIONAL MATCH (t:Text {shown: false})-[:CONTAINS*1..16]->(m:Measure)-[hidden:ASSIGNS_TO]->(a:Agency)
WITH everywhere, count(DISTINCT hidden) AS elsewhere
RETURN everywhere - elsewhere AS tasks
