-- The schema of Fairwatt. The owner runs it; ${appRole} works within one tenant at a time, ${directoryRole} sees only
-- the tables without a tenant. Units are in the names: _w watt, _wh watt-hour; all times are instants.

CREATE EXTENSION IF NOT EXISTS btree_gist; -- equality of uuid within an exclusion constraint

DO $$
BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;
GRANT USAGE ON SCHEMA public TO ${appRole}, ${directoryRole};

-- ---------------------------------------------------------------------------------------------------------------------
-- Without a tenant: the directory, the outbox (ids only) and the planner's work. No row-level security.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE tenant (
    id            uuid PRIMARY KEY,
    alias         text NOT NULL UNIQUE CHECK (alias ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind          text NOT NULL CHECK (kind IN ('COMMUNITY', 'UTILITY')),
    status        text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'SUSPENDED')),
    zone          text NOT NULL,
    currency      text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    latitude      double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude     double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    join_code     text NOT NULL,
    -- what people type: letters in any case, spaces and hyphens ignored
    join_code_key text NOT NULL GENERATED ALWAYS AS (upper(translate(join_code, ' -', ''))) STORED UNIQUE
        CHECK (join_code_key ~ '^[A-Z0-9]{8,40}$'),
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp()
);
GRANT SELECT ON tenant TO ${directoryRole};

CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id    uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    stream       uuid NOT NULL, -- events of one stream are delivered in order: the cluster, or else the subject
    type         text NOT NULL,
    subject      uuid NOT NULL,
    cluster_id   uuid,
    concerns     uuid,
    planning     boolean NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    delivered_at timestamptz -- kept for a while, so that a node that was away can catch up
);
CREATE INDEX outbox_waiting ON outbox (stream, id) WHERE delivered_at IS NULL;
CREATE INDEX outbox_delivered ON outbox (delivered_at) WHERE delivered_at IS NOT NULL;
-- not tenant_id: its default is the tenant that the transaction is bound to
GRANT INSERT (stream, type, subject, cluster_id, concerns, planning) ON outbox TO ${appRole};
GRANT SELECT, UPDATE (delivered_at), DELETE ON outbox TO ${directoryRole};

CREATE TABLE planning_work (
    tenant_id      uuid NOT NULL,
    cluster_id     uuid NOT NULL,
    changed_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    changes        bigint NOT NULL DEFAULT 1,  -- how often the cluster has changed,
    leased_changes bigint NOT NULL DEFAULT 0,  -- up to which change the holder plans,
    planned        bigint NOT NULL DEFAULT 0,  -- and up to which it was planned
    holder         text,
    fencing_token  bigint NOT NULL DEFAULT 0,
    lease_until    timestamptz,
    PRIMARY KEY (tenant_id, cluster_id),
    CHECK (planned <= leased_changes AND leased_changes <= changes),
    CHECK ((holder IS NULL) = (lease_until IS NULL))
);
CREATE INDEX planning_work_waiting ON planning_work (changed_at) WHERE changes > planned;
GRANT SELECT, INSERT, UPDATE ON planning_work TO ${directoryRole};

-- ---------------------------------------------------------------------------------------------------------------------
-- One tenant's data. tenant_id leads every key, so a reference never leaves the tenant: foreign keys look past
-- row-level security.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE site (
    tenant_id     uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid REFERENCES tenant,
    id            uuid NOT NULL,
    code          text NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address       text NOT NULL CHECK (length(address) <= 500),
    kind          text NOT NULL CHECK (kind IN ('TURNOVER', 'DWELL')),
    zone          text NOT NULL,
    latitude      double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude     double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    currency      text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    price_per_kwh numeric NOT NULL CHECK (price_per_kwh >= 0),
    session_fee   numeric NOT NULL CHECK (session_fee >= 0),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code)
);

CREATE TABLE cluster (
    tenant_id        uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid REFERENCES tenant,
    id               uuid NOT NULL,
    code             text NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
    name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    rating_w         bigint NOT NULL CHECK (rating_w BETWEEN 1 AND 1000000000),
    zone             text NOT NULL,
    base_load_w      bigint[] NOT NULL CHECK (cardinality(base_load_w) = 96 AND 0 <= ALL (base_load_w)),
    price_multiplier numeric NOT NULL CHECK (price_multiplier BETWEEN 0.1 AND 5),
    changes          bigint NOT NULL DEFAULT 0 CHECK (changes >= 0),
    fencing_token    bigint NOT NULL DEFAULT 0 CHECK (fencing_token >= 0),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code)
);

CREATE TABLE circuit (
    tenant_id  uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id         uuid NOT NULL,
    cluster_id uuid NOT NULL,
    parent_id  uuid,
    code       text NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
    rating_w   bigint NOT NULL CHECK (rating_w BETWEEN 1 AND 1000000000),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, cluster_id, code),
    UNIQUE (tenant_id, cluster_id, id),
    FOREIGN KEY (tenant_id, cluster_id) REFERENCES cluster (tenant_id, id),
    FOREIGN KEY (tenant_id, cluster_id, parent_id) REFERENCES circuit (tenant_id, cluster_id, id),
    CHECK (parent_id <> id)
);

CREATE TABLE load_limit (
    tenant_id   uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id          uuid NOT NULL,
    cluster_id  uuid NOT NULL,
    circuit_id  uuid,
    limit_w     bigint NOT NULL CHECK (limit_w BETWEEN 0 AND 1000000000),
    source      text NOT NULL CHECK (source IN ('NAMEPLATE', 'OPERATOR', 'THERMAL', 'CONTRACT', 'DEMAND_RESPONSE')),
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    set_at      timestamptz NOT NULL,
    set_by      uuid NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, cluster_id) REFERENCES cluster (tenant_id, id),
    FOREIGN KEY (tenant_id, cluster_id, circuit_id) REFERENCES circuit (tenant_id, cluster_id, id),
    CHECK (valid_from < valid_until)
);
CREATE INDEX load_limit_of_cluster ON load_limit (tenant_id, cluster_id, valid_until);

CREATE TABLE charging_station (
    tenant_id  uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id         uuid NOT NULL,
    site_id    uuid NOT NULL,
    cluster_id uuid NOT NULL,
    code       text NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    latitude   double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude  double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, site_id, code),
    UNIQUE (tenant_id, cluster_id, id),
    FOREIGN KEY (tenant_id, site_id) REFERENCES site (tenant_id, id),
    FOREIGN KEY (tenant_id, cluster_id) REFERENCES cluster (tenant_id, id)
);
CREATE INDEX charging_station_at ON charging_station (tenant_id, latitude);

CREATE TABLE evse (
    tenant_id    uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id           uuid NOT NULL,
    station_id   uuid NOT NULL,
    cluster_id   uuid NOT NULL,
    circuit_id   uuid,
    label        text NOT NULL CHECK (length(label) BETWEEN 1 AND 64),
    current_type text NOT NULL CHECK (current_type IN ('AC', 'DC')),
    max_power_w  bigint NOT NULL CHECK (max_power_w BETWEEN 1 AND 10000000),
    phases       integer NOT NULL CHECK (phases BETWEEN 1 AND 3),
    connectors   text NOT NULL CHECK (connectors ~ '^[A-Z0-9_]+(,[A-Z0-9_]+)*$'),
    accessible   boolean NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, cluster_id, station_id, id),
    FOREIGN KEY (tenant_id, cluster_id, station_id) REFERENCES charging_station (tenant_id, cluster_id, id),
    FOREIGN KEY (tenant_id, cluster_id, circuit_id) REFERENCES circuit (tenant_id, cluster_id, id)
);
CREATE INDEX evse_of_station ON evse (tenant_id, station_id);

CREATE TABLE vehicle (
    tenant_id     uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid REFERENCES tenant,
    id            uuid NOT NULL,
    owner_id      uuid NOT NULL,
    make          text NOT NULL CHECK (length(make) BETWEEN 1 AND 100),
    model         text NOT NULL CHECK (length(model) BETWEEN 1 AND 100),
    battery_wh    bigint NOT NULL CHECK (battery_wh BETWEEN 1 AND 10000000),
    max_ac_w      bigint NOT NULL CHECK (max_ac_w BETWEEN 0 AND 10000000),
    max_dc_w      bigint NOT NULL CHECK (max_dc_w BETWEEN 0 AND 10000000),
    ac_phases     integer NOT NULL CHECK (ac_phases BETWEEN 1 AND 3),
    connectors    text NOT NULL CHECK (connectors ~ '^[A-Z0-9_]+(,[A-Z0-9_]+)*$'),
    soc_tenths    integer CHECK (soc_tenths BETWEEN 0 AND 1000),
    soc_at        timestamptz,
    registered_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((soc_tenths IS NULL) = (soc_at IS NULL))
);
CREATE INDEX vehicle_of_owner ON vehicle (tenant_id, owner_id, registered_at DESC);

CREATE TABLE reservation (
    tenant_id             uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id                    uuid NOT NULL,
    person_id             uuid NOT NULL,
    vehicle_id            uuid NOT NULL,
    station_ids           uuid[] NOT NULL CHECK (cardinality(station_ids) BETWEEN 1 AND 20),
    wanted_wh             bigint NOT NULL CHECK (wanted_wh BETWEEN 1 AND 10000000),
    earliest_start        timestamptz NOT NULL,
    latest_end            timestamptz NOT NULL,
    category              text NOT NULL CHECK (category IN ('PUBLIC', 'FLEET', 'EMERGENCY')),
    status                text NOT NULL CHECK (status IN
        ('PENDING', 'RESERVED', 'REJECTED', 'FAILED', 'FULFILLED', 'CANCELED', 'NO_SHOW')),
    -- the promise: all of it or nothing
    cluster_id            uuid,
    station_id            uuid,
    evse_id               uuid,
    plugged_from          timestamptz,
    plugged_until         timestamptz,
    starts_at             timestamptz,
    ends_at               timestamptz,
    limit_w               bigint CHECK (limit_w BETWEEN 1 AND 10000000),
    promised_wh           bigint CHECK (promised_wh BETWEEN 1 AND 10000000),
    price_expected        numeric CHECK (price_expected >= 0),
    price_ceiling         numeric CHECK (price_ceiling >= price_expected),
    price_multiplier      numeric CHECK (price_multiplier BETWEEN 0.1 AND 5),
    currency              text CHECK (currency ~ '^[A-Z]{3}$'),
    reason_code           text NOT NULL CHECK (reason_code ~ '^[A-Z_]{1,40}$'),
    reason_bound_by       text,
    reason_first_possible timestamptz,
    policy_version        integer NOT NULL CHECK (policy_version >= 1),
    requested_at          timestamptz NOT NULL,
    changed_at            timestamptz NOT NULL,
    moves                 integer NOT NULL CHECK (moves >= 0),
    version               bigint NOT NULL,
    during                tstzrange GENERATED ALWAYS AS (
        CASE WHEN plugged_from IS NOT NULL THEN tstzrange(plugged_from, plugged_until, '[)') END) STORED,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, vehicle_id) REFERENCES vehicle (tenant_id, id),
    FOREIGN KEY (tenant_id, cluster_id, station_id, evse_id) REFERENCES evse (tenant_id, cluster_id, station_id, id),
    CHECK (earliest_start < latest_end),
    CHECK (plugged_from <= starts_at AND starts_at < ends_at AND ends_at <= plugged_until),
    CHECK (num_nonnulls(cluster_id, station_id, evse_id, plugged_from, plugged_until, starts_at, ends_at, limit_w,
        promised_wh, price_expected, price_ceiling, price_multiplier, currency) IN (0, 13)),
    CHECK (evse_id IS NOT NULL OR status IN ('PENDING', 'REJECTED')),
    -- one vehicle at a time at an EVSE, and one EVSE at a time for a vehicle; the planner swaps within a transaction
    CONSTRAINT reservation_evse_taken EXCLUDE USING gist (tenant_id WITH =, evse_id WITH =, during WITH &&)
        WHERE (status IN ('PENDING', 'RESERVED')) DEFERRABLE,
    CONSTRAINT reservation_vehicle_taken EXCLUDE USING gist (tenant_id WITH =, vehicle_id WITH =, during WITH &&)
        WHERE (status IN ('PENDING', 'RESERVED')) DEFERRABLE
);
-- Overlaps are searched by times, never by && : under row-level security that operator can't use an index. What a
-- vehicle holds is found by the index of its exclusion constraint.
CREATE INDEX reservation_holding ON reservation (tenant_id, cluster_id, plugged_until)
    WHERE status IN ('PENDING', 'RESERVED');
CREATE INDEX reservation_page ON reservation (tenant_id, person_id, requested_at DESC, id DESC);

CREATE TABLE allocation_policy (
    tenant_id              uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid REFERENCES tenant,
    version                integer NOT NULL CHECK (version >= 1),
    freeze_min             integer NOT NULL CHECK (freeze_min BETWEEN 0 AND 1440),
    max_open_per_vehicle   integer NOT NULL CHECK (max_open_per_vehicle BETWEEN 1 AND 10),
    plug_buffer_min        integer NOT NULL CHECK (plug_buffer_min BETWEEN 0 AND 60),
    smallest_promise_pct   integer NOT NULL CHECK (smallest_promise_pct BETWEEN 1 AND 100),
    set_at                 timestamptz NOT NULL DEFAULT clock_timestamp(),
    set_by                 uuid NOT NULL,
    PRIMARY KEY (tenant_id, version)
);

CREATE TABLE idempotency_key (
    tenant_id   uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    person_id   uuid NOT NULL,
    key         text NOT NULL CHECK (length(key) BETWEEN 8 AND 128),
    operation   text NOT NULL,
    fingerprint text NOT NULL,
    result_id   uuid NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, person_id, key)
);

CREATE TABLE invitation (
    tenant_id  uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid REFERENCES tenant,
    batch_id   uuid NOT NULL, -- the call that it was part of
    place      integer NOT NULL CHECK (place BETWEEN 0 AND 99),
    email      text NOT NULL CHECK (length(email) <= 254),
    outcome    text NOT NULL CHECK (outcome IN ('INVITED', 'ALREADY_MEMBER', 'FAILED')),
    message    text NOT NULL,
    invited_by uuid NOT NULL,
    invited_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, batch_id, place)
);

CREATE TABLE audit_entry (
    tenant_id uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id        uuid NOT NULL DEFAULT uuidv7(),
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    person_id uuid NOT NULL,
    action    text NOT NULL,
    subject   uuid NOT NULL,
    detail    text NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_entry_newest ON audit_entry (tenant_id, at DESC, id DESC);

DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['site', 'cluster', 'circuit', 'load_limit', 'charging_station', 'evse', 'vehicle',
        'reservation', 'allocation_policy', 'idempotency_key', 'invitation', 'audit_entry']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY own_tenant ON %I USING (tenant_id = current_setting(''app.tenant_id'')::uuid)'
            ' WITH CHECK (tenant_id = current_setting(''app.tenant_id'')::uuid)', guarded);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', guarded);
    END LOOP;
END $$;
-- what changes after it was written; nothing is ever deleted
GRANT UPDATE ON cluster, vehicle, reservation TO ${appRole};
