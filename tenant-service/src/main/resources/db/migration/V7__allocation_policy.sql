-- All settings of the policy, with the ranges that the domain has, and who set it. A version that was set before has the
-- defaults in what it could not say.

ALTER TABLE allocation_policy
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN floor_wh integer NOT NULL DEFAULT 3000 CHECK (floor_wh BETWEEN 0 AND 20000),
    ADD COLUMN newcomers_pct integer NOT NULL DEFAULT 20 CHECK (newcomers_pct BETWEEN 0 AND 80),
    ADD COLUMN memory_half_life_days integer NOT NULL DEFAULT 14 CHECK (memory_half_life_days BETWEEN 1 AND 90),
    ADD COLUMN memory_weight_pct integer NOT NULL DEFAULT 50 CHECK (memory_weight_pct BETWEEN 0 AND 100),
    ADD COLUMN fleet_share_pct integer NOT NULL DEFAULT 50 CHECK (fleet_share_pct BETWEEN 0 AND 100),
    ADD COLUMN emergency_reserve_pct integer NOT NULL DEFAULT 5 CHECK (emergency_reserve_pct BETWEEN 0 AND 50),
    ADD COLUMN quota_release_min integer NOT NULL DEFAULT 30 CHECK (quota_release_min BETWEEN 0 AND 240),
    ADD COLUMN bucket_min integer NOT NULL DEFAULT 15 CHECK (bucket_min IN (5, 15)),
    ADD COLUMN phase_margin_pct integer NOT NULL DEFAULT 10 CHECK (phase_margin_pct BETWEEN 0 AND 50),
    ADD COLUMN departure_percentile integer NOT NULL DEFAULT 80 CHECK (departure_percentile BETWEEN 50 AND 99),
    ADD COLUMN base_load_percentile integer NOT NULL DEFAULT 95 CHECK (base_load_percentile BETWEEN 50 AND 99),
    ADD COLUMN stale_base_load_percentile integer NOT NULL DEFAULT 99 CHECK (stale_base_load_percentile BETWEEN 50 AND 99),
    ADD COLUMN move_cost_min integer NOT NULL DEFAULT 5 CHECK (move_cost_min BETWEEN 0 AND 120),
    ADD COLUMN price_least_pct integer NOT NULL DEFAULT 100 CHECK (price_least_pct BETWEEN 10 AND 100),
    ADD COLUMN price_most_pct integer NOT NULL DEFAULT 100 CHECK (price_most_pct BETWEEN 100 AND 500),
    ADD COLUMN yellow_from_pct integer NOT NULL DEFAULT 75 CHECK (yellow_from_pct BETWEEN 1 AND 99),
    ADD COLUMN red_from_pct integer NOT NULL DEFAULT 95 CHECK (red_from_pct BETWEEN 2 AND 100),
    ADD COLUMN badge_hysteresis_pct integer NOT NULL DEFAULT 5 CHECK (badge_hysteresis_pct BETWEEN 0 AND 20),
    ADD COLUMN set_by_name text, -- as the token had it then; empty for versions from before
    ADD CHECK (stale_base_load_percentile >= base_load_percentile),
    ADD CHECK (red_from_pct > yellow_from_pct),
    ADD UNIQUE (tenant_id, id);
