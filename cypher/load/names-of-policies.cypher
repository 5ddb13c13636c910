// By which names a source leads to policies.
// @params {ids: string[], source: string}
// @row {name: string, key: string, target: string}
// @mode read
UNWIND $ids AS id
MATCH (p:Policy {id: id})<-[e:NAMES]-(n:Name)
WHERE e.source = $source
RETURN n.id AS name, n.key AS key, p.id AS target
ORDER BY name, target
