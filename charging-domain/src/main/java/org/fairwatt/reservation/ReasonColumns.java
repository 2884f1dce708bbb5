package org.fairwatt.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.CongestionLevel;
import org.jspecify.annotations.Nullable;

/** A {@link Reason} as columns of its reservation. */
@Embeddable
class ReasonColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private ReasonCode code;

    @Column(name = "reason_bound_by")
    private @Nullable String boundBy;

    @Column(name = "reason_first_possible")
    private @Nullable Instant firstPossible;

    @Column(name = "reason_possible_w")
    private @Nullable Long possibleW;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_congestion")
    private @Nullable CongestionLevel congestion;

    @Column(name = "reason_fitting_evses")
    private @Nullable Integer fittingEvses;

    @Column(name = "reason_free_evses")
    private @Nullable Integer freeEvses;

    protected ReasonColumns() {}

    ReasonColumns(Reason reason) {
        this.code = reason.code();
        this.boundBy = reason.boundBy().orElse(null);
        this.firstPossible = reason.firstPossible().orElse(null);
        Optional<ReasonInputs> inputs = reason.inputs();
        this.possibleW = inputs.map(it -> it.possiblePower().watts()).orElse(null);
        this.congestion = inputs.map(ReasonInputs::congestionAtWish).orElse(null);
        this.fittingEvses = inputs.map(ReasonInputs::fittingEvses).orElse(null);
        this.freeEvses = inputs.map(ReasonInputs::freeAtWish).orElse(null);
    }

    Reason toReason() {
        return new Reason(code, Optional.ofNullable(boundBy), Optional.ofNullable(firstPossible), inputs());
    }

    private Optional<ReasonInputs> inputs() {
        // all of them or none, as the database checks
        return possibleW == null || congestion == null || fittingEvses == null || freeEvses == null
                ? Optional.empty()
                : Optional.of(new ReasonInputs(new Power(possibleW), congestion, fittingEvses, freeEvses));
    }
}
