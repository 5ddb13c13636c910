// How many tasks in shown texts an agency has, and how many policies it issued.
// @params {ids: string[]}
// @row {id: string, tasks: number, issued: number}
// @mode read
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
OPTIONAL MATCH (a)<-[:ISSUED_BY]-(p:Policy)
WITH a, count(DISTINCT p) AS issued
OPTIONAL MATCH (a)<-[r:ASSIGNS_TO]-(m:Measure)
OPTIONAL MATCH (hidden:Text {id: m.text, shown: false})
RETURN a.id AS id, count(CASE WHEN hidden IS NULL THEN r END) AS tasks, issued
ORDER BY id
