// Policies for a region or issued by its agencies, newest first.
// @params {region: string, limit: number}
// @row {id: string, day: string}
// @mode read
CALL {
  MATCH (r:Region {id: $region})
  WITH r
  MATCH (r)<-[:APPLIES_TO]-(p:Policy) RETURN p
  UNION
  MATCH (r:Region {id: $region})
  WITH r
  MATCH (r)<-[:BELONGS_TO]-(a:Agency)<-[:ISSUED_BY]-(p:Policy) RETURN p
}
RETURN DISTINCT p.id AS id, coalesce(p.issued, '') AS day
ORDER BY day DESC, id
LIMIT $limit
