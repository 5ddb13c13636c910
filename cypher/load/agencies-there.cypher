// Which of these agencies are in the graph.
// @params {ids: string[]}
// @row {id: string}
// @mode read
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN a.id AS id
ORDER BY id
