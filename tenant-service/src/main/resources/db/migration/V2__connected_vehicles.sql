-- Vehicles that are connected to their makers' accounts. Tokens lie here encrypted only (docs/decisions/0012), a VIN never:
-- its keyed mark tells one car from another.

CREATE TABLE vehicle_connection (
    tenant_id          uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid REFERENCES tenant,
    id                 uuid NOT NULL,
    person_id          uuid NOT NULL,
    provider           text NOT NULL CHECK (provider IN ('SMARTCAR')),
    access_token       text CHECK (length(access_token) <= 4000),
    access_expires_at  timestamptz,
    refresh_token      text CHECK (length(refresh_token) <= 4000),
    refresh_expires_at timestamptz,
    claimed_until      timestamptz, -- somebody renews the tokens until then
    connected_at       timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK (num_nonnulls(access_token, access_expires_at, refresh_token, refresh_expires_at) IN (0, 4))
);

-- Checking a new foreign key reads the table, which even its owner may do within a tenant only.
ALTER TABLE vehicle NO FORCE ROW LEVEL SECURITY;
ALTER TABLE vehicle
    ADD COLUMN model_year          integer CHECK (model_year BETWEEN 1900 AND 2200),
    ADD COLUMN details_confirmed   boolean NOT NULL DEFAULT true, -- all that were entered by hand until now
    ADD COLUMN removed_at          timestamptz,
    -- the link to its maker's account
    ADD COLUMN connection_id       uuid,
    ADD COLUMN provider            text CHECK (provider IN ('SMARTCAR')),
    ADD COLUMN provider_vehicle_id text CHECK (length(provider_vehicle_id) BETWEEN 1 AND 100),
    ADD COLUMN connection_status   text CHECK (connection_status IN ('ACTIVE', 'RECONNECT_NEEDED', 'DISCONNECTED')),
    ADD COLUMN vin_mark            text CHECK (length(vin_mark) <= 200),
    ADD COLUMN connected_at        timestamptz,
    ADD COLUMN last_read_at        timestamptz,
    ADD COLUMN asked_at            timestamptz,
    ADD COLUMN limited_until       timestamptz,
    -- what it told, each signal with its own time
    ADD COLUMN range_m             bigint CHECK (range_m BETWEEN 0 AND 10000000),
    ADD COLUMN range_at            timestamptz,
    ADD COLUMN plugged_in          boolean,
    ADD COLUMN plugged_in_at       timestamptz,
    ADD COLUMN charging            boolean,
    ADD COLUMN charging_at         timestamptz,
    ADD COLUMN latitude            double precision CHECK (latitude BETWEEN -90 AND 90),
    ADD COLUMN longitude           double precision CHECK (longitude BETWEEN -180 AND 180),
    ADD COLUMN position_at         timestamptz,
    ADD FOREIGN KEY (tenant_id, connection_id) REFERENCES vehicle_connection (tenant_id, id),
    ADD CHECK (num_nonnulls(connection_id, provider, provider_vehicle_id, connection_status, vin_mark, connected_at)
        IN (0, 6)),
    ADD CHECK (connection_status = 'DISCONNECTED' OR connection_id IS NULL OR removed_at IS NULL),
    ADD CHECK ((range_m IS NULL) = (range_at IS NULL)),
    ADD CHECK ((plugged_in IS NULL) = (plugged_in_at IS NULL)),
    ADD CHECK ((charging IS NULL) = (charging_at IS NULL)),
    ADD CHECK (num_nonnulls(latitude, longitude, position_at) IN (0, 3));
ALTER TABLE vehicle ALTER COLUMN details_confirmed DROP DEFAULT;
ALTER TABLE vehicle FORCE ROW LEVEL SECURITY;

-- One car is linked once: also when two people connect it at the same moment.
CREATE UNIQUE INDEX vehicle_linked_once ON vehicle (tenant_id, vin_mark) WHERE connection_status = 'ACTIVE';
CREATE INDEX vehicle_of_connection ON vehicle (tenant_id, connection_id) WHERE connection_id IS NOT NULL;

CREATE TABLE connection_attempt (
    tenant_id     uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid REFERENCES tenant,
    id            uuid NOT NULL,
    person_id     uuid NOT NULL,
    state_hash    text NOT NULL CHECK (state_hash ~ '^[0-9a-f]{64}$'),
    state         text CHECK (length(state) <= 400), -- encrypted; gone when the attempt has ended
    vehicle_id    uuid,
    make          text CHECK (length(make) <= 40),
    begun_at      timestamptz NOT NULL,
    claimed_until timestamptz, -- somebody ends it until then
    connection_id uuid,
    outcome       text CHECK (outcome ~ '^[A-Z_]{1,40}$'),
    linked_ids    uuid[] NOT NULL,
    incompatible  text CHECK (length(incompatible) <= 200),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, state_hash),
    FOREIGN KEY (tenant_id, vehicle_id) REFERENCES vehicle (tenant_id, id),
    FOREIGN KEY (tenant_id, connection_id) REFERENCES vehicle_connection (tenant_id, id),
    CHECK (outcome IS NULL OR state IS NULL)
);

-- Every question to a car and how it ended.
CREATE TABLE vehicle_reading (
    tenant_id  uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id         uuid NOT NULL,
    vehicle_id uuid NOT NULL,
    outcome    text NOT NULL CHECK (outcome ~ '^[A-Z_]{1,40}$'),
    retry_at   timestamptz,
    asked_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, vehicle_id) REFERENCES vehicle (tenant_id, id)
);

DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['vehicle_connection', 'connection_attempt', 'vehicle_reading']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY own_tenant ON %I USING (tenant_id = current_setting(''app.tenant_id'')::uuid)'
            ' WITH CHECK (tenant_id = current_setting(''app.tenant_id'')::uuid)', guarded);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', guarded);
    END LOOP;
END $$;
-- whose they are, and since when, never changes
GRANT UPDATE (access_token, access_expires_at, refresh_token, refresh_expires_at, claimed_until)
    ON vehicle_connection TO ${appRole};
GRANT UPDATE (state, claimed_until, connection_id, outcome, linked_ids, incompatible) ON connection_attempt TO ${appRole};
