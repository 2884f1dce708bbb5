-- A frozen slot that its driver changes a little stays bound to the start that nobody else plans on. See docs/decisions/0025-fairness-memory.md.

ALTER TABLE reservation ADD COLUMN bound_start timestamptz; -- null while the promise's own start says from when it is too late to give it up
