// Makes HAS_CHUNK edges from a Source to a Chunk, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Chunk {id: row.to})
CREATE (a)-[e:HAS_CHUNK]->(b)
SET e = row.properties
