-- What counts how much in a plan. Under a version that was set before, waiting counted in full and the peak not at all.

ALTER TABLE allocation_policy
    ADD COLUMN wait_weight_pct integer NOT NULL DEFAULT 100 CHECK (wait_weight_pct BETWEEN 0 AND 100),
    ADD COLUMN peak_weight_pct integer NOT NULL DEFAULT 0 CHECK (peak_weight_pct BETWEEN 0 AND 100);
