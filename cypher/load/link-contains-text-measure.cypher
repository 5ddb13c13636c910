// Makes CONTAINS edges from a Text to a Measure, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Text {id: row.from})
MATCH (b:Measure {id: row.to})
CREATE (a)-[e:CONTAINS]->(b)
SET e = row.properties
