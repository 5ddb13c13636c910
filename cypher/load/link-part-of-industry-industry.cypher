// Makes PART_OF edges from an Industry to a broader one, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Industry {id: row.from})
MATCH (b:Industry {id: row.to})
CREATE (a)-[e:PART_OF]->(b)
SET e = row.properties
