// The agency, groups apart, with tasks in most measures.
// @params {}
// @row {id: string, tasks: number}
// @mode read
MATCH (a:Agency)<-[:ASSIGNS_TO]-(m:Measure)
WHERE NOT coalesce(a.group, false)
RETURN a.id AS id, count(DISTINCT m) AS tasks
ORDER BY tasks DESC, id
LIMIT 1
