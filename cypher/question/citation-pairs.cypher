// Which policies some policies cite, without the words.
// @params {ids: string[], limit: number}
// @row {id: string, kind: string, fromId: string, toId: string}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)-[c:CITES|SUPERSEDES|AMENDS]->(q:Policy)
WHERE p <> q
RETURN c.id AS id, type(c) AS kind, p.id AS fromId, q.id AS toId
ORDER BY id, fromId, toId
LIMIT $limit
