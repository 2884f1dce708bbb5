-- What a decision was made on, as it stood then: all of it, or nothing for decisions made before this was kept.
ALTER TABLE reservation
    ADD COLUMN reason_possible_w    bigint CHECK (reason_possible_w BETWEEN 0 AND 10000000),
    ADD COLUMN reason_congestion    text CHECK (reason_congestion IN ('GREEN', 'YELLOW', 'RED')),
    ADD COLUMN reason_fitting_evses integer CHECK (reason_fitting_evses >= 0),
    ADD COLUMN reason_free_evses    integer CHECK (reason_free_evses BETWEEN 0 AND reason_fitting_evses),
    ADD CONSTRAINT reservation_reason_inputs CHECK (
        num_nonnulls(reason_possible_w, reason_congestion, reason_fitting_evses, reason_free_evses) IN (0, 4));
