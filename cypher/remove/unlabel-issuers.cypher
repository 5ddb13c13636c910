// Takes the label of issuers from agencies that no policy is issued by any more.
// @params {ids: string[]}
// @row {}
// @mode write
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT EXISTS { MATCH (a)<-[:ISSUED_BY]-(:Policy) }
REMOVE a:Issuer
