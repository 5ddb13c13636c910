// Every use of names for policies: which source uses them for which policy, through which text or reference.
// @params {names: string[]}
// @row {name: string, via: string, target: string, source: string}
// @mode read
UNWIND $names AS id
MATCH (n:Name {id: id})-[e:NAMES]->(x:Policy)
RETURN n.id AS name, e.via AS via, x.id AS target, e.source AS source
ORDER BY name, via, target, source
