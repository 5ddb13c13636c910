// Policies by id, with all that is known of them.
// @params {ids: string[]}
// @row {id: string, title: string, noticeTitle: string | null, number: string | null, form: string, status: string |
//   null, docType: string | null, level: string | null, issued: string | null, effective: string | null, expires:
//   string | null, region: string | null, issuers: string[] | null, industries: string[] | null, aliases: string[] |
//   null, text: string | null, facts: string | null}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
RETURN p.id AS id, p.title AS title, p.noticeTitle AS noticeTitle, p.number AS number, p.form AS form, p.status AS status,
  p.docType AS docType, p.level AS level, p.issued AS issued, p.effective AS effective, p.expires AS expires,
  p.region AS region, p.issuers AS issuers, p.industries AS industries, p.aliases AS aliases, p.text AS text, p.facts AS facts
ORDER BY id
