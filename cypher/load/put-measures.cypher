// Makes measures or gives those that are there exactly these properties; each row holds `id`.
// @params {rows: {readonly [name: string]: string | number | boolean | readonly string[]}[]}
// @row {}
// @mode write
UNWIND $rows AS row
MERGE (n:Measure {id: row.id})
SET n = row
