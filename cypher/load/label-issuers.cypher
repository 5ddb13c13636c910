// Labels agencies as issuers that are not labelled yet.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT a:Issuer
SET a:Issuer
