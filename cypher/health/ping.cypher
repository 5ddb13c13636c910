// Whether the graph answers.
// @params {}
// @row {ok: number}
// @mode read
RETURN 1 AS ok
