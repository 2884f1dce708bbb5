package org.fairwatt.api.reservation;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.reservation.Decision;

@Name("SlotDecision")
@Description("The answer to a slot request.")
public record SlotDecisionView(
        @NonNull @Description("How it was decided.") SlotOutcome outcome,

        @NonNull
        @Description(
                "The reservation that records it. When a change is refused this is the refused attempt; the old one stays.")
        ReservationView reservation,

        @NonNull @Description("Why.") ReasonView reason,

        @Description("How long power will likely let one wait; null when refused.")
        Optional<WaitBandView> likelyWait) {

    static SlotDecisionView of(Decision decision, ReservationView reservation) {
        return new SlotDecisionView(
                SlotOutcome.of(decision), reservation, ReasonView.of(decision.reason()), reservation.likelyWait());
    }
}
