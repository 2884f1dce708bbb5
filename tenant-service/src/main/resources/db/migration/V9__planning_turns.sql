-- Tenants take turns at the planner, by the time that it spends for each. See docs/decisions/0024-planning-turns.md.

ALTER TABLE planning_work
    ADD COLUMN pass_ms bigint NOT NULL DEFAULT 1000 CHECK (pass_ms >= 0); -- what the last pass took: the next one is charged it ahead

-- Without a tenant's data, like planning_work: how far each tenant's own clock has run, which stands while nothing is planned for it.
CREATE TABLE planning_turn (
    tenant_id uuid PRIMARY KEY,
    began_ms  bigint NOT NULL CHECK (began_ms >= 0), -- where the clock stood when the last turn began,
    clock_ms  bigint NOT NULL CHECK (clock_ms >= 0)  -- and where it stands with that turn's time on it
);
CREATE INDEX planning_turn_began ON planning_turn (began_ms);
GRANT SELECT, INSERT, UPDATE ON planning_turn TO ${directoryRole};
