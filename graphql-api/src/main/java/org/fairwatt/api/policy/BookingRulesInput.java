package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.policy.PolicySetting;

@Input("BookingRulesInput")
@Description("What holds for every booking; what is left out stays as it is.")
public record BookingRulesInput(
        @Description("So many minutes before its start a slot is not moved any more; 0 to 1440.")
        Optional<Integer> freezeMinutes,

        @Description("How many reservations a vehicle may have at a time; 1 to 10.")
        Optional<Integer> maxOpenReservationsPerVehicle,

        @Description("How long an EVSE of a turnover site stays free between two vehicles, in minutes; 0 to 60.")
        Optional<Integer> plugBufferMinutes,

        @Description("The least share of the wanted energy that is worth a slot, in percent; 1 to 100.")
        Optional<Integer> smallestPromisePercent) {

    void putInto(GivenSettings change) {
        change.give(PolicySetting.FREEZE, freezeMinutes);
        change.give(PolicySetting.OPEN_RESERVATIONS, maxOpenReservationsPerVehicle);
        change.give(PolicySetting.PLUG_BUFFER, plugBufferMinutes);
        change.give(PolicySetting.SMALLEST_PROMISE, smallestPromisePercent);
    }
}
