// To which nodes names lead, through which texts and references, and whether a source of this id or others use them so.
// @params {names: string[], source: string}
// @row {name: string, via: string, target: string, mine: number, others: number}
// @mode read
UNWIND $names AS id
MATCH (n:Name {id: id})-[e:NAMES]->(x)
RETURN n.id AS name, e.via AS via, x.id AS target,
  max(CASE WHEN e.source = $source THEN 1 ELSE 0 END) AS mine,
  max(CASE WHEN e.source = $source THEN 0 ELSE 1 END) AS others
ORDER BY name, via, target
