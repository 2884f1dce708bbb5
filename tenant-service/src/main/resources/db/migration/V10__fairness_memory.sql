-- What fairness remembers of each person with each vehicle: sums in which older visits count less. A row is brought to the
-- moment of the visit whenever one is added, and is never shown to anybody.

CREATE TABLE fairness_memory (
    tenant_id uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    person_id uuid NOT NULL,
    vehicle_id uuid NOT NULL,
    as_of timestamptz NOT NULL,
    visits_thousandths bigint NOT NULL DEFAULT 0 CHECK (visits_thousandths >= 0),
    wanted_wh bigint NOT NULL DEFAULT 0 CHECK (wanted_wh >= 0),
    got_wh bigint NOT NULL DEFAULT 0 CHECK (got_wh >= 0),
    lately_wh bigint NOT NULL DEFAULT 0 CHECK (lately_wh >= 0),
    misled_thousandths bigint NOT NULL DEFAULT 0 CHECK (misled_thousandths >= 0),
    PRIMARY KEY (tenant_id, person_id, vehicle_id),
    FOREIGN KEY (tenant_id, vehicle_id) REFERENCES vehicle (tenant_id, id)
);
CREATE INDEX fairness_memory_of_vehicle ON fairness_memory (tenant_id, vehicle_id);

ALTER TABLE fairness_memory ENABLE ROW LEVEL SECURITY;
ALTER TABLE fairness_memory FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON fairness_memory USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);
GRANT SELECT, INSERT ON fairness_memory TO ${appRole};
GRANT UPDATE (as_of, visits_thousandths, wanted_wh, got_wh, lately_wh, misled_thousandths) ON fairness_memory TO ${appRole};
