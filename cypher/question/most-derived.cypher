// The policies with most policies resting on them, those known by their text first.
// @params {limit: number}
// @row {id: string, citing: number}
// @mode read
MATCH (p:Policy)<-[c:CITES]-(q:Policy)
WHERE c.role IN ['basis', 'implements']
WITH p, count(DISTINCT q) AS citing
RETURN p.id AS id, citing
ORDER BY p.form, citing DESC, id
LIMIT $limit
