// Makes ABOUT edges from a Policy to a Industry, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:ABOUT]->(b)
SET e = row.properties
