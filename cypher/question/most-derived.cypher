// The policy with most policies resting on it.
// @params {}
// @row {id: string, citing: number}
// @mode read
MATCH (p:Policy)<-[c:CITES]-(q:Policy)
WHERE c.role IN ['basis', 'implements']
RETURN p.id AS id, count(DISTINCT q) AS citing
ORDER BY citing DESC, id
LIMIT 1
