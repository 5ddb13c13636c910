// Makes FOCUSES_ON edges from a Park to a Industry, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:FOCUSES_ON]->(b)
SET e = row.properties
