-- People stay longer than they say, and take less than they ask for. A promise knows by when its vehicle is likely gone, and
-- how much it is likely to take; what cars tell of themselves shows what happened. See docs/decisions/0029-departures.md.

ALTER TABLE reservation ADD COLUMN kept_until timestamptz, ADD COLUMN likely_wh bigint CHECK (likely_wh >= 0);
-- Nothing is known of what was promised before this: what was said is likely. The owner looks into every tenant for it.
ALTER TABLE reservation NO FORCE ROW LEVEL SECURITY;
UPDATE reservation SET kept_until = plugged_until, likely_wh = wanted_wh WHERE plugged_until IS NOT NULL;
ALTER TABLE reservation FORCE ROW LEVEL SECURITY;
ALTER TABLE reservation
    ADD CHECK (kept_until >= plugged_until),
    ADD CHECK (num_nonnulls(plugged_until, kept_until, likely_wh) IN (0, 3)),
    ADD COLUMN kept tstzrange GENERATED ALWAYS AS (
        CASE WHEN plugged_from IS NOT NULL THEN tstzrange(plugged_from, kept_until, '[)') END) STORED;

-- An EVSE is taken until the vehicle is likely gone (kept). Where the vehicle has to be, only its driver's word counts (during).
ALTER TABLE reservation DROP CONSTRAINT reservation_evse_taken;
ALTER TABLE reservation ADD CONSTRAINT reservation_evse_taken
    EXCLUDE USING gist (tenant_id WITH =, evse_id WITH =, kept WITH &&)
    WHERE (status IN ('PENDING', 'RESERVED')) DEFERRABLE;
DROP INDEX reservation_holding;
CREATE INDEX reservation_holding ON reservation (tenant_id, cluster_id, kept_until)
    WHERE status IN ('PENDING', 'RESERVED');

-- What a car tells while a slot is kept for it; deleted when its visit is over.
CREATE TABLE presence (
    tenant_id        uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    reservation_id   uuid NOT NULL,
    station_id       uuid NOT NULL,
    plugged_from     timestamptz NOT NULL,
    told_at          timestamptz,
    came_at          timestamptz,
    came_with_tenths integer CHECK (came_with_tenths BETWEEN 0 AND 1000),
    is_sure          boolean NOT NULL,
    seen_at          timestamptz,
    seen_with_tenths integer CHECK (seen_with_tenths BETWEEN 0 AND 1000),
    seen_charging    boolean,
    missed_from      timestamptz,
    missed_at        timestamptz,
    is_away          boolean NOT NULL,
    PRIMARY KEY (tenant_id, reservation_id),
    FOREIGN KEY (tenant_id, reservation_id) REFERENCES reservation (tenant_id, id),
    CHECK ((came_at IS NULL) = (seen_at IS NULL) AND came_at <= seen_at),
    CHECK ((missed_from IS NULL) = (missed_at IS NULL) AND missed_from <= missed_at)
);

CREATE TABLE past_stay (
    tenant_id      uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    reservation_id uuid NOT NULL,
    site_id        uuid NOT NULL,
    person_id      uuid NOT NULL,
    vehicle_id     uuid NOT NULL,
    ended_at       timestamptz NOT NULL,
    said_s         bigint NOT NULL CHECK (said_s >= 0),
    stay_s         bigint NOT NULL CHECK (stay_s >= 0),
    asked_wh       bigint NOT NULL CHECK (asked_wh >= 0),
    took_wh        bigint CHECK (took_wh >= 0),
    PRIMARY KEY (tenant_id, reservation_id),
    FOREIGN KEY (tenant_id, reservation_id) REFERENCES reservation (tenant_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES site (tenant_id, id),
    FOREIGN KEY (tenant_id, vehicle_id) REFERENCES vehicle (tenant_id, id)
);
CREATE INDEX past_stay_at_site ON past_stay (tenant_id, site_id, ended_at DESC);
CREATE INDEX past_stay_of_visitor ON past_stay (tenant_id, person_id, vehicle_id, ended_at DESC);

ALTER TABLE presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE presence FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON presence USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);
ALTER TABLE past_stay ENABLE ROW LEVEL SECURITY;
ALTER TABLE past_stay FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON past_stay USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON presence TO ${appRole};
GRANT SELECT, INSERT, DELETE ON past_stay TO ${appRole};
