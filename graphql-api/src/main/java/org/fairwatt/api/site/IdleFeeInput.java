package org.fairwatt.api.site;

import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.NewIdleFee;

@Input("IdleFeeInput")
@Description("What it costs to stay plugged in after the charge has ended, tax included.")
public record IdleFeeInput(
        @NonNull @Description("For each hour, a decimal number as text.")
        String perHour,

        @DefaultValue("0") @Description("Minutes from the charge's end until the fee begins, 0 to 1440.")
        Optional<Integer> graceMinutes,

        @Description("The most of it on one day at the site, a decimal number as text.")
        Optional<String> dailyCap,

        @Description("From when on each day nothing is added: 22:00.")
        Optional<String> freeFrom,

        @Description("Until when nothing is added; past midnight when it is before freeFrom.")
        Optional<String> freeUntil) {

    NewIdleFee toIdleFee() {
        return new NewIdleFee(perHour, graceMinutes.orElse(0), dailyCap, freeFrom, freeUntil);
    }
}
