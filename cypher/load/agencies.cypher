// Agency nodes by id, with the keys of the names that other sources than the given one use for them.
// @params {ids: string[], source: string}
// @row {id: string, properties: {readonly [name: string]: unknown}, names: string[]}
// @mode read
UNWIND $ids AS id
MATCH (x:Agency {id: id})
WITH DISTINCT x
CALL { WITH x MATCH (x)<-[e:NAMES]-(n:Name) WHERE e.source <> $source RETURN collect(DISTINCT n.key) AS names }
RETURN x.id AS id, properties(x) AS properties, names
ORDER BY id
