// Ids of the policies with a 文号 as stored.
// @params {number: string}
// @row {id: string}
// @mode read
MATCH (p:Policy {number: $number})
RETURN p.id AS id
ORDER BY id
