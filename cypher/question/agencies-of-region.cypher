// Agencies of a region, those with tasks in most measures first.
// @params {region: string, limit: number}
// @row {id: string, tasks: number}
// @mode read
MATCH (r:Region {id: $region})
WITH r
MATCH (r)<-[:BELONGS_TO]-(a:Agency)
OPTIONAL MATCH (a)<-[:ASSIGNS_TO]-(m:Measure)
RETURN a.id AS id, count(DISTINCT m) AS tasks
ORDER BY tasks DESC, id
LIMIT $limit
