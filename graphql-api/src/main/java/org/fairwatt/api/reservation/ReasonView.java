package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;

@Name("Reason")
@Description("Why a decision is what it is.")
public record ReasonView(
        @NonNull @Description("What decided it.") ReasonCode code,

        @Description(
                "What bound first at the wished time: a circuit's code or a transformer's name, whose quotas go by it too.")
        Optional<String> boundBy,

        @Description("When the wish could be met first, where that is known.")
        Optional<Instant> firstPossible,

        @Description("What it was decided on, as it stood then; null for decisions made before this was kept.")
        Optional<ReasonInputsView> inputs) {

    static ReasonView of(Reason reason) {
        return new ReasonView(
                reason.code(),
                reason.boundBy(),
                reason.firstPossible(),
                reason.inputs().map(ReasonInputsView::of));
    }
}
