// What a list shows of policies, by id.
// @params {ids: string[]}
// @row {id: string, title: string, number: string | null, status: string | null, issued: string | null, region: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
RETURN p.id AS id, p.title AS title, p.number AS number, p.status AS status, p.issued AS issued, p.region AS region
ORDER BY id
