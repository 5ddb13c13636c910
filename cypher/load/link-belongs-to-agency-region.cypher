// Makes BELONGS_TO edges from a Agency to a Region, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:BELONGS_TO]->(b)
SET e = row.properties
