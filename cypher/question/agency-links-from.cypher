// What agencies took over from, what groups they are of and whose branches they are.
// @params {ids: string[], limit: number}
// @row {agency: string, kind: string, other: string, otherName: string, day: string | null, change: string | null,
//   duties: string | null, document: string | null, possible: boolean | null, reason: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (a:Agency {id: wanted})
WITH a
MATCH (a)-[e:SUCCEEDS|MEMBER_OF|SUBORDINATE_TO]->(b:Agency)
RETURN a.id AS agency, type(e) AS kind, b.id AS other, b.name AS otherName, e.day AS day, e.kind AS change,
  e.duties AS duties, e.document AS document, e.possible AS possible, e.reason AS reason
ORDER BY agency, kind, other, change, possible
LIMIT $limit
