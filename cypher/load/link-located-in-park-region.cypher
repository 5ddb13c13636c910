// Makes LOCATED_IN edges from a Park to a Region, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:LOCATED_IN]->(b)
SET e = row.properties
