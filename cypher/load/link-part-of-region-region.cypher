// Makes PART_OF edges from a Region to a Region, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Region {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:PART_OF]->(b)
SET e = row.properties
