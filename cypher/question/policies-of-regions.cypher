// Policies for regions or issued by their agencies, with what a list of them is narrowed by.
// @params {regions: string[], limit: number}
// @row {id: string, region: string | null, level: string | null, industries: string[] | null, issued: string | null}
// @mode read
CALL {
  UNWIND $regions AS wanted
  MATCH (r:Region {id: wanted})
  WITH r
  MATCH (r)<-[:APPLIES_TO]-(p:Policy) RETURN p
  UNION
  UNWIND $regions AS wanted
  MATCH (r:Region {id: wanted})
  WITH r
  MATCH (r)<-[:BELONGS_TO]-(a:Agency)<-[:ISSUED_BY]-(p:Policy) RETURN p
}
RETURN DISTINCT p.id AS id, p.region AS region, p.level AS level, p.industries AS industries, p.issued AS issued
ORDER BY id
LIMIT $limit
