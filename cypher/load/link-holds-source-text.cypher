// Makes HOLDS edges from a Source to a Text, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Text {id: row.to})
CREATE (a)-[e:HOLDS]->(b)
SET e = row.properties
