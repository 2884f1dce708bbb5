-- What people are told, what they want to hear of and how, and what they dial in danger.

ALTER TABLE tenant ADD COLUMN emergency_number text NOT NULL DEFAULT '112' CHECK (emergency_number ~ '^[0-9]{2,6}$');
UPDATE tenant SET emergency_number = '911' WHERE zone LIKE 'America/%' OR currency IN ('USD', 'CAD');

-- ---------------------------------------------------------------------------------------------------------------------
-- Without a tenant: what a person has chosen, the same in each tenant, and the mail that waits (ids only).
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE person_settings (
    person_id      uuid PRIMARY KEY,
    language       text CHECK (length(language) BETWEEN 2 AND 35),
    units          text CHECK (units IN ('METRIC', 'IMPERIAL')),
    appearance     text NOT NULL CHECK (appearance IN ('AUTO', 'LIGHT', 'DARK')),
    notify_in_page boolean NOT NULL,
    notify_by_mail boolean NOT NULL,
    changed_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
GRANT SELECT, INSERT (person_id, language, units, appearance, notify_in_page, notify_by_mail),
    UPDATE (language, units, appearance, notify_in_page, notify_by_mail, changed_at) ON person_settings TO ${directoryRole};

CREATE TABLE mail_work (
    tenant_id       uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    notification_id uuid NOT NULL,
    state           text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'LEFT_OUT', 'GIVEN_UP')),
    attempts        integer NOT NULL DEFAULT 0 CHECK (attempts >= 0), -- whoever tries shows the number of its attempt
    due_at          timestamptz NOT NULL DEFAULT clock_timestamp(),   -- when to try, or to try again
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at        timestamptz,
    remark          text CHECK (length(remark) <= 200),               -- why it was left out, or what failed last
    PRIMARY KEY (tenant_id, notification_id),
    CHECK ((state = 'WAITING') = (ended_at IS NULL))
);
CREATE INDEX mail_work_due ON mail_work (due_at) WHERE state = 'WAITING';
-- not tenant_id: its default is the tenant that the transaction is bound to
GRANT INSERT (notification_id) ON mail_work TO ${appRole};
GRANT SELECT, UPDATE (state, attempts, due_at, ended_at, remark) ON mail_work TO ${directoryRole};

-- ---------------------------------------------------------------------------------------------------------------------
-- One tenant's data.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE notification (
    tenant_id        uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    id               uuid NOT NULL,
    person_id        uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN
        ('SLOT_MOVED', 'SLOT_REDUCED', 'SLOT_TAKEN_BACK', 'SLOT_SOON', 'STATION_FREE')),
    at               timestamptz NOT NULL,
    reservation_id   uuid,
    station_id       uuid,
    before_starts_at timestamptz,
    before_ends_at   timestamptz,
    before_limit_w   bigint CHECK (before_limit_w BETWEEN 1 AND 10000000),
    after_starts_at  timestamptz,
    after_ends_at    timestamptz,
    after_limit_w    bigint CHECK (after_limit_w BETWEEN 1 AND 10000000),
    reason_code      text CHECK (reason_code ~ '^[A-Z_]{1,40}$'),
    seen_at          timestamptz,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, reservation_id) REFERENCES reservation (tenant_id, id),
    FOREIGN KEY (tenant_id, station_id) REFERENCES charging_station (tenant_id, id),
    CHECK (before_starts_at < before_ends_at),
    CHECK (after_starts_at < after_ends_at),
    CHECK (num_nonnulls(before_starts_at, before_ends_at, before_limit_w) IN (0, 3)),
    CHECK (num_nonnulls(after_starts_at, after_ends_at, after_limit_w) IN (0, 3)),
    CHECK ((kind = 'STATION_FREE') = (reservation_id IS NULL))
);
CREATE INDEX notification_page ON notification (tenant_id, person_id, at DESC, id DESC);
CREATE INDEX notification_unseen ON notification (tenant_id, person_id) WHERE seen_at IS NULL;

CREATE TABLE station_watch (
    tenant_id  uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    person_id  uuid NOT NULL,
    station_id uuid NOT NULL,
    begun_at   timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    ended_at   timestamptz, -- when it was told of, or taken back
    PRIMARY KEY (tenant_id, person_id, station_id),
    FOREIGN KEY (tenant_id, station_id) REFERENCES charging_station (tenant_id, id),
    CHECK (begun_at < ends_at)
);
CREATE INDEX station_watch_open ON station_watch (tenant_id, station_id) WHERE ended_at IS NULL;

-- whose EVSE begins to be kept soon
CREATE INDEX reservation_beginning ON reservation (tenant_id, plugged_from) WHERE status IN ('PENDING', 'RESERVED');

DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['notification', 'station_watch']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY own_tenant ON %I USING (tenant_id = current_setting(''app.tenant_id'')::uuid)'
            ' WITH CHECK (tenant_id = current_setting(''app.tenant_id'')::uuid)', guarded);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', guarded);
    END LOOP;
END $$;
GRANT UPDATE (seen_at) ON notification TO ${appRole};
GRANT UPDATE (begun_at, ends_at, ended_at) ON station_watch TO ${appRole};
