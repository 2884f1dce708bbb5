-- Prices by the site's own clock, the fee of who stays plugged in, the tax that is within; and what a slot was promised by.
-- Days of any year are written 06-01, hours 16:00, both by the site's clock. Prices are what is paid: tax included.

ALTER TABLE site
    ADD COLUMN holidays          date[] NOT NULL DEFAULT '{}' CHECK (cardinality(holidays) <= 100
        AND array_position(holidays, NULL) IS NULL),
    ADD COLUMN tax_percent       numeric CHECK (tax_percent BETWEEN 0 AND 100),
    ADD COLUMN idle_fee_per_hour numeric CHECK (idle_fee_per_hour > 0),
    ADD COLUMN idle_grace_min    integer CHECK (idle_grace_min BETWEEN 0 AND 1440),
    ADD COLUMN idle_daily_cap    numeric CHECK (idle_daily_cap >= 0),
    ADD COLUMN idle_free_from    text CHECK (idle_free_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    ADD COLUMN idle_free_until   text CHECK (idle_free_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    ADD CONSTRAINT site_idle_fee CHECK ((idle_fee_per_hour IS NULL) = (idle_grace_min IS NULL)
        AND (idle_fee_per_hour IS NOT NULL OR num_nonnulls(idle_daily_cap, idle_free_from, idle_free_until) = 0)
        AND num_nonnulls(idle_free_from, idle_free_until) IN (0, 2));

CREATE TABLE price_period (
    tenant_id      uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    site_id        uuid NOT NULL,
    place          integer NOT NULL CHECK (place BETWEEN 0 AND 19), -- of several that fit, the first counts
    price_per_kwh  numeric NOT NULL CHECK (price_per_kwh >= 0),
    season_from    text NOT NULL CHECK (season_from ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
    season_through text NOT NULL CHECK (season_through ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
    weekdays       text NOT NULL CHECK (weekdays ~ '^(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY(,(TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY){0,6}$'),
    hours_from     text NOT NULL CHECK (hours_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    hours_until    text NOT NULL CHECK (hours_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    PRIMARY KEY (tenant_id, site_id, place),
    FOREIGN KEY (tenant_id, site_id) REFERENCES site (tenant_id, id),
    CHECK (hours_from <> hours_until OR hours_from = '00:00')
);
ALTER TABLE price_period ENABLE ROW LEVEL SECURITY;
ALTER TABLE price_period FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON price_period USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);
GRANT SELECT, INSERT ON price_period TO ${appRole};

ALTER TABLE reservation
    -- a fraction: the average over a time in which the price changes may have no decimal form
    ADD COLUMN price_per_kwh      numeric CHECK (price_per_kwh >= 0),
    ADD COLUMN price_per_kwh_over bigint CHECK (price_per_kwh_over >= 1),
    ADD COLUMN session_fee        numeric CHECK (session_fee >= 0),
    ADD COLUMN tax_percent        numeric CHECK (tax_percent BETWEEN 0 AND 100),
    ADD COLUMN idle_fee_per_hour  numeric CHECK (idle_fee_per_hour > 0),
    ADD COLUMN idle_grace_min     integer CHECK (idle_grace_min BETWEEN 0 AND 1440),
    ADD COLUMN idle_daily_cap     numeric CHECK (idle_daily_cap >= 0),
    ADD COLUMN idle_free_from     text CHECK (idle_free_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    ADD COLUMN idle_free_until    text CHECK (idle_free_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

-- What was promised before this had one price at all times, that of its site. The owner looks into every tenant for it.
ALTER TABLE site NO FORCE ROW LEVEL SECURITY;
ALTER TABLE charging_station NO FORCE ROW LEVEL SECURITY;
ALTER TABLE reservation NO FORCE ROW LEVEL SECURITY;
UPDATE reservation r
    SET price_per_kwh = s.price_per_kwh * r.price_multiplier, price_per_kwh_over = 1, session_fee = s.session_fee
    FROM charging_station c JOIN site s ON s.tenant_id = c.tenant_id AND s.id = c.site_id
    WHERE c.tenant_id = r.tenant_id AND c.id = r.station_id;
ALTER TABLE site FORCE ROW LEVEL SECURITY;
ALTER TABLE charging_station FORCE ROW LEVEL SECURITY;
ALTER TABLE reservation FORCE ROW LEVEL SECURITY;

ALTER TABLE reservation
    ADD CONSTRAINT reservation_terms CHECK (
        num_nonnulls(evse_id, price_per_kwh, price_per_kwh_over, session_fee) IN (0, 4)
        AND (evse_id IS NOT NULL OR tax_percent IS NULL AND idle_fee_per_hour IS NULL)
        AND (idle_fee_per_hour IS NULL) = (idle_grace_min IS NULL)
        AND (idle_fee_per_hour IS NOT NULL OR num_nonnulls(idle_daily_cap, idle_free_from, idle_free_until) = 0)
        AND num_nonnulls(idle_free_from, idle_free_until) IN (0, 2));
