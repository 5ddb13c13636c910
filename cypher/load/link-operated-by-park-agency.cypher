// Makes OPERATED_BY edges from a Park to a Agency, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:OPERATED_BY]->(b)
SET e = row.properties
