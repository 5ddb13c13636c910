// Makes MAY_BE edges from a Agency to a Agency, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:MAY_BE]->(b)
SET e = row.properties
