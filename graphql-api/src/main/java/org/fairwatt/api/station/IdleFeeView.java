package org.fairwatt.api.station;

import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.IdleFee;

@Name("IdleFee")
@Description(
        "What it costs to stay plugged in after the charge has ended, tax included. Charging, waiting and throttling cost no time.")
public record IdleFeeView(
        @NonNull @Description("For each hour, a decimal number as text.")
        String perHour,

        @Description("Minutes from the charge's end until the fee begins.")
        int graceMinutes,

        @Description(
                "The most of it on one day at the site, a decimal number as text; null when there is no such limit.")
        Optional<String> dailyCap,

        @Description("From when on each day nothing is added, by the site's clock: 22:00; null without such hours.")
        Optional<String> freeFrom,

        @Description("Until when nothing is added; past midnight when it is before freeFrom.")
        Optional<String> freeUntil) {

    /** Empty when staying costs nothing. */
    public static Optional<IdleFeeView> of(IdleFee fee) {
        return Optional.of(fee)
                .filter(it -> !it.isFree())
                .map(it -> new IdleFeeView(
                        it.perHour().toPlainString(),
                        Math.toIntExact(it.grace().toMinutes()),
                        it.dailyCap().map(cap -> cap.toPlainString()),
                        it.freeHours().map(DailyHours::from).map(LocalTime::toString),
                        it.freeHours().map(DailyHours::until).map(LocalTime::toString)));
    }
}
