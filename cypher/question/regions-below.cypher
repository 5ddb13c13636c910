// The regions that lie directly in a region, by code.
// @params {region: string}
// @row {id: string, code: string}
// @mode read
MATCH (r:Region {id: $region})
WITH r
MATCH (r)<-[:PART_OF]-(below:Region)
RETURN below.id AS id, coalesce(below.code, '') AS code
ORDER BY code, id
LIMIT 1000
