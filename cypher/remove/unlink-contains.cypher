// Takes measures from the text or measure above them.
// @params {rows: {from: string, to: string}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MATCH (m:Measure {id: row.to})<-[e:CONTAINS]-(a)
WHERE a.id = row.from
DELETE e
