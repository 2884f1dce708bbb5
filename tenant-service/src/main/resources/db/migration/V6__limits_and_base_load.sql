-- Limits of several sources and kinds, with a default for when the source goes silent and a ramp for when the node is
-- released; the base load by its quantiles.

-- Every limit until now was an operator's, who covers all others: that is what OPERATIONAL says.
ALTER TABLE load_limit
    ADD COLUMN kind             text NOT NULL DEFAULT 'OPERATIONAL' CHECK (kind IN ('PROTECTION', 'OPERATIONAL')),
    ADD COLUMN silent_after_min integer CHECK (silent_after_min BETWEEN 1 AND 1440),
    ADD COLUMN default_w        bigint CHECK (default_w BETWEEN 0 AND 1000000000), -- holds while the source is silent
    ADD COLUMN ramp_w_per_min   bigint CHECK (ramp_w_per_min BETWEEN 1 AND 1000000000), -- null: the usual one
    ADD CONSTRAINT load_limit_loss CHECK ((silent_after_min IS NULL) = (default_w IS NULL));
ALTER TABLE load_limit ALTER COLUMN kind DROP DEFAULT;

-- base_load_w is the median from now on. What is there was somebody's estimate, and all its quantiles are that.
ALTER TABLE cluster
    ADD COLUMN base_load_p95_w bigint[] CHECK (cardinality(base_load_p95_w) = 96 AND 0 <= ALL (base_load_p95_w)),
    ADD COLUMN base_load_p99_w bigint[] CHECK (cardinality(base_load_p99_w) = 96 AND 0 <= ALL (base_load_p99_w)),
    ADD COLUMN base_load_label text NOT NULL DEFAULT 'ESTIMATED' CHECK (base_load_label IN ('ESTIMATED', 'MEASURED')),
    ADD COLUMN base_load_as_of timestamptz, -- of the last measurement
    ADD COLUMN base_load_stale_after_min integer CHECK (base_load_stale_after_min BETWEEN 60 AND 527040),
    ADD CONSTRAINT cluster_base_load_quantiles CHECK ((base_load_p95_w IS NULL) = (base_load_p99_w IS NULL)),
    ADD CONSTRAINT cluster_base_load_measured CHECK (
        num_nonnulls(base_load_as_of, base_load_stale_after_min) = CASE base_load_label WHEN 'MEASURED' THEN 2 ELSE 0 END);
ALTER TABLE cluster ALTER COLUMN base_load_label DROP DEFAULT;
