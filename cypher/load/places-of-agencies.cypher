// The regions to which agencies belong.
// @params {ids: string[]}
// @row {from: string, to: string}
// @mode read
UNWIND $ids AS id
MATCH (a:Agency {id: id})-[:BELONGS_TO]->(r:Region)
RETURN a.id AS from, r.id AS to
ORDER BY from, to
