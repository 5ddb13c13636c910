// Of policies what tells when, where and by whom they were issued.
// @params {ids: string[]}
// @row {id: string, form: string, status: string | null, level: string | null, issued: string | null, region: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
RETURN p.id AS id, p.form AS form, p.status AS status, p.level AS level, p.issued AS issued, p.region AS region
ORDER BY id
