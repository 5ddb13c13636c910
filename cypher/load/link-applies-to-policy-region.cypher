// Makes APPLIES_TO edges from a Policy to a Region, both of which are there.
// @params {rows: {from: string, to: string, properties: {readonly [name: string]: string | number | boolean | readonly string[]}}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Policy {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[e:APPLIES_TO]->(b)
SET e = row.properties
