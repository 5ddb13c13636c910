// When sources were imported, by id.
// @params {ids: string[]}
// @row {id: string, imported: string}
// @mode read
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN s.id AS id, s.imported AS imported
ORDER BY id
