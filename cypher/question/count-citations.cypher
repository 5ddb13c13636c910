// How many citations there are; one that stands in several sources counts once.
// @params {}
// @row {citations: number}
// @mode read
MATCH (p:Policy)-[c:CITES|SUPERSEDES|AMENDS]->(q:Policy)
WITH DISTINCT p, q, type(c) AS kind
RETURN count(*) AS citations
