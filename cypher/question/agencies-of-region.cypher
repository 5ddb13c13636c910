// Agencies of a region, those with tasks in most measures first.
// @params {region: string, limit: number}
// @row {id: string, tasks: number}
// @mode read
MATCH (r:Region {id: $region})
WITH r
MATCH (r)<-[:BELONGS_TO]-(a:Agency)
CALL { WITH a MATCH (a)<-[:ASSIGNS_TO]-(m:Measure) RETURN count(DISTINCT m) AS tasks }
RETURN a.id AS id, tasks
ORDER BY tasks DESC, id
LIMIT $limit
