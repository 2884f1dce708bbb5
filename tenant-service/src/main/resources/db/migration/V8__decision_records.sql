-- What each decision was made on, so that its reason can be found again, and when power was to flow by it. A table of its
-- own: whoever reads reservations does not read this, and a move does not write it again.

CREATE TABLE decision_record (
    tenant_id      uuid NOT NULL DEFAULT current_setting('app.tenant_id')::uuid,
    reservation_id uuid NOT NULL,
    decided_at     timestamptz NOT NULL,
    cluster_id     uuid, -- where it was promised; null for a refusal
    first_start    timestamptz, -- when power was to flow by this decision; the reservation has it as it stood last
    record         json NOT NULL CHECK (length(record::text) <= 65536), -- written by the engine, read by ./fairwatt explain
    PRIMARY KEY (tenant_id, reservation_id),
    FOREIGN KEY (tenant_id, reservation_id) REFERENCES reservation (tenant_id, id) ON DELETE CASCADE,
    CHECK ((cluster_id IS NULL) = (first_start IS NULL))
);
CREATE INDEX decision_record_starts ON decision_record (tenant_id, cluster_id, first_start DESC)
    WHERE cluster_id IS NOT NULL;

ALTER TABLE decision_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision_record FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON decision_record USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);
-- a reservation that is changed has the record of the change
GRANT SELECT, INSERT, UPDATE ON decision_record TO ${appRole};
