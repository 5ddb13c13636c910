// Makes ASSERTS edges from a Source to a Claim, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[e:ASSERTS]->(b)
SET e = row.properties
