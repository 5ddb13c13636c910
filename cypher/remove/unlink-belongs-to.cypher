// Takes agencies out of their regions.
// @params {rows: {from: string, to: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})-[e:BELONGS_TO]->(b:Region)
WHERE b.id = row.to
DELETE e
