// Subjects by id.
// @params {ids: string[]}
// @row {id: string, name: string}
// @mode read
UNWIND $ids AS wanted
MATCH (s:Subject {id: wanted})
RETURN s.id AS id, s.name AS name
ORDER BY id
