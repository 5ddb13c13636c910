// The industry on which most regions have issued dated policies; what central organs issue is the country's, wherever it applies.
// @params {}
// @row {id: string, regions: number}
// @mode read
MATCH (i:Industry)<-[:ABOUT|APPLIES_TO]-(p:Policy)
WHERE p.status = 'issued' AND size(p.issued) = 10 AND p.region IS NOT NULL
WITH i.id AS id, CASE WHEN p.level = 'state' OR p.level = 'ministry' THEN '全国' ELSE p.region END AS region
RETURN id, count(DISTINCT region) AS regions
ORDER BY regions DESC, id
LIMIT 1
