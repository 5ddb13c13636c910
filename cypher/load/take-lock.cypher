// Takes the one lock of all writers; it is held until the transaction ends.
// @params {token: string}
// @row {}
// @mode write
MERGE (l:Lock {id: 'lock:write'})
SET l.token = $token
