// Industries by id.
// @params {ids: string[]}
// @row {id: string, name: string}
// @mode read
UNWIND $ids AS wanted
MATCH (i:Industry {id: wanted})
RETURN i.id AS id, i.name AS name
ORDER BY id
