// Deletes uses of names: the edge from a name to a node that one text or reference of a source makes.
// @params {rows: {from: string, to: string, source: string, via: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (n:Name {id: row.from})-[e:NAMES]->(x)
WHERE e.source = row.source AND e.via = row.via AND x.id = row.to
DELETE e
