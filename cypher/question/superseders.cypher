// What stands in place of policies, with the days on which it was issued and took effect.
// @params {ids: string[]}
// @row {policy: string, id: string, title: string, noticeTitle: string | null, status: string | null, issued: string
//   | null, effective: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})<-[:SUPERSEDES]-(later:Policy)
WHERE later.id <> p.id
RETURN DISTINCT p.id AS policy, later.id AS id, later.title AS title, later.noticeTitle AS noticeTitle, later.status AS status,
  later.issued AS issued, later.effective AS effective
ORDER BY policy, id
