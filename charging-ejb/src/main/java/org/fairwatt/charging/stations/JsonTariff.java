package org.fairwatt.charging.stations;

import java.time.DayOfWeek;
import java.util.List;

/** Reads a tariff from JSON. */
final class JsonTariff {
    private JsonTariff() {}

    static NewTariff tariff(JsonPlace tariff) {
        tariff.only("currency", "pricePerKwh", "periods", "holidays", "sessionFee", "idleFee", "taxPercent");
        return new NewTariff(
                tariff.text("currency"),
                tariff.amount("pricePerKwh"),
                tariff.optionalObjects("periods").stream()
                        .map(JsonTariff::period)
                        .toList(),
                tariff.optionalTexts("holidays"),
                tariff.amount("sessionFee"),
                tariff.optionalObject("idleFee").map(JsonTariff::idleFee),
                tariff.optionalAmount("taxPercent"));
    }

    private static NewPricePeriod period(JsonPlace period) {
        period.only("pricePerKwh", "seasonFrom", "seasonThrough", "weekdays", "from", "until");
        return new NewPricePeriod(
                period.amount("pricePerKwh"),
                period.optionalText("seasonFrom"),
                period.optionalText("seasonThrough"),
                period.isGiven("weekdays") ? period.manyOf("weekdays", DayOfWeek.class) : List.of(),
                period.optionalText("from"),
                period.optionalText("until"));
    }

    private static NewIdleFee idleFee(JsonPlace fee) {
        fee.only("perHour", "graceMinutes", "dailyCap", "freeFrom", "freeUntil");
        return new NewIdleFee(
                fee.amount("perHour"),
                fee.isGiven("graceMinutes") ? fee.whole("graceMinutes") : 0,
                fee.optionalAmount("dailyCap"),
                fee.optionalText("freeFrom"),
                fee.optionalText("freeUntil"));
    }
}
