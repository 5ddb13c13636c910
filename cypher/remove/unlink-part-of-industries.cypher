// Takes industries out of the broader ones.
// @params {rows: {from: string, to: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Industry {id: row.from})-[e:PART_OF]->(b:Industry)
WHERE b.id = row.to
DELETE e
