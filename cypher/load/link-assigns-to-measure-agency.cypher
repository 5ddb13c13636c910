// Makes ASSIGNS_TO edges from a Measure to a Agency, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[e:ASSIGNS_TO]->(b)
SET e = row.properties
