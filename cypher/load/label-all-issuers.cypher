// Gives the label Issuer to every agency that has policies issued by it, for a graph from before there was such a label.
// @params {}
// @row {}
// @mode write
MATCH (a:Agency)<-[:ISSUED_BY]-(:Policy)
WITH DISTINCT a
SET a:Issuer
