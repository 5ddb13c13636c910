// Takes regions out of the regions in which they lie.
// @params {rows: {from: string, to: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Region {id: row.from})-[e:PART_OF]->(b:Region)
WHERE b.id = row.to
DELETE e
