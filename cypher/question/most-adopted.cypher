// The industry with dated policies in most regions.
// @params {}
// @row {id: string, regions: number}
// @mode read
MATCH (i:Industry)<-[:ABOUT|APPLIES_TO]-(p:Policy)
WHERE p.status = 'issued' AND size(p.issued) = 10 AND p.region IS NOT NULL
RETURN i.id AS id, count(DISTINCT p.region) AS regions
ORDER BY regions DESC, id
LIMIT 1
