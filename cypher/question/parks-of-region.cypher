// Parks in a region or in those below it, by name.
// @params {region: string, limit: number}
// @row {id: string, name: string}
// @mode read
MATCH (r:Region {id: $region})
WITH r
MATCH (r)<-[:PART_OF*0..4]-(below:Region)<-[:LOCATED_IN]-(k:Park)
RETURN DISTINCT k.id AS id, k.name AS name
ORDER BY name, id
LIMIT $limit
