// How many tasks in shown texts an agency has, and how many policies it issued.
// @params {ids: string[]}
// @row {id: string, tasks: number, issued: number}
// @mode read
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
WITH DISTINCT a
CALL { WITH a MATCH (a)<-[:ISSUED_BY]-(p:Policy) RETURN count(DISTINCT p) AS issued }
CALL { WITH a MATCH (a)<-[r:ASSIGNS_TO]-(m:Measure) RETURN count(r) AS everywhere }
CALL {
  WITH a
  MATCH (a)<-[r:ASSIGNS_TO]-(m:Measure)
  WITH r, m
  MATCH (hidden:Text {id: m.text, shown: false})
  RETURN count(r) AS elsewhere
}
RETURN a.id AS id, everywhere - elsewhere AS tasks, issued
ORDER BY id
