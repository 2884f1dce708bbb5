package org.fairwatt.charging.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.charging.input.Field;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.Season;
import org.fairwatt.tariff.Tariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TariffCheckTest {

    @Test
    void whatIsLeftOutRestrictsNothing() {
        Tariff tariff = checked(priced(period("0.20", "", "")));

        assertThat(tariff.periods()).singleElement().satisfies(period -> {
            assertThat(period.season()).isEqualTo(Season.ALL_YEAR);
            assertThat(period.weekdays()).isEqualTo(Set.of(DayOfWeek.values()));
            assertThat(period.hours()).isEqualTo(DailyHours.ALL);
        });
        assertThat(tariff.idleFee()).isEqualTo(IdleFee.NONE);
        assertThat(tariff.taxPercent()).isEmpty();
    }

    @Test
    void theDayEndsAtMidnightAndNightsRunPastIt() {
        Tariff tariff = checked(priced(period("0.20", "18:00", "00:00"), period("0.30", "22:00", "06:00")));

        assertThat(tariff.periods().get(0).hours().contains(LocalTime.of(23, 59)))
                .isTrue();
        assertThat(tariff.periods().get(1).hours().contains(LocalTime.of(5, 59)))
                .isTrue();
    }

    @Test
    void aFeeWithoutGraceBeginsAtOnce() {
        assertThat(checked(idle("3.00", 0, "", "")).idleFee().grace()).isEqualTo(Duration.ZERO);
    }

    static Stream<Arguments> tariffsThatCanNotBe() {
        NewPricePeriod[] many = Collections.nCopies(21, period("1", "", "")).toArray(NewPricePeriod[]::new);
        return Stream.of(
                Arguments.of("periods", "0 to 20 of these; there are 21", priced(many)),
                Arguments.of("periods[0].pricePerKwh", "amount (x)", priced(period("x", "", ""))),
                Arguments.of("periods[0].until", "together with from (16:00)", priced(period("1", "16:00", ""))),
                Arguments.of("periods[0].from", "together with until (16:00)", priced(period("1", "", "16:00"))),
                Arguments.of(
                        "periods[0].until", "differ from the start (16:00)", priced(period("1", "16:00", "16:00"))),
                Arguments.of("periods[0].from", "time of the day (4 pm)", priced(period("1", "4 pm", "21:00"))),
                Arguments.of("periods[0].until", "Maybe midnight", priced(period("1", "16:00", "24:00"))),
                Arguments.of("periods[0].seasonFrom", "day of the year (02-30)", priced(season("02-30", "03-01"))),
                Arguments.of("periods[0].seasonThrough", "(March)", priced(season("02-01", "March"))),
                Arguments.of("periods[0].seasonThrough", "together with seasonFrom", priced(season("02-01", ""))),
                Arguments.of(
                        "periods[1]",
                        "Period 2 (2 per kWh) would never count: period 1",
                        priced(period("1", "06:00", "09:00"), period("2", "06:00", "09:00"))),
                Arguments.of("holidays[1]", "date (2026-02-29)", onHolidays("2026-12-25", "2026-02-29")),
                Arguments.of("holidays[0]", "date (25.12.)", onHolidays("25.12.")),
                Arguments.of("holidays", "0 to 100 of these; there are 101", onHolidays(dates(101))),
                Arguments.of("idleFee.perHour", "amount (-1)", idle("-1", 0, "", "")),
                Arguments.of("idleFee.graceMinutes", "(1441 min) must be between 0 and 1440", idle("1", 1_441, "", "")),
                Arguments.of("idleFee.graceMinutes", "(-1 min)", idle("1", -1, "", "")),
                Arguments.of("idleFee.dailyCap", "amount (much)", idle("1", 0, "much", "")),
                Arguments.of("idleFee.freeUntil", "together with freeFrom (22:00)", idle("1", 0, "", "22:00")),
                Arguments.of("taxPercent", "tax (100.1 %)", taxed("100.1")),
                Arguments.of("taxPercent", "amount (19 %)", taxed("19 %")),
                Arguments.of("currency", "no currency (dollar)", new NewTariff("dollar", "1", "1")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tariffsThatCanNotBe")
    void aTariffThatCanNotBeIsToldByItsField(String field, String message, NewTariff tariff) {
        assertThatThrownBy(() -> checked(tariff)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_INPUT);
            assertThat(problem.field()).hasValue("input.tariff." + field);
            assertThat(problem).hasMessageContaining(message);
        });
    }

    private static Tariff checked(NewTariff tariff) {
        return TariffCheck.tariff(Field.INPUT.child("tariff"), tariff);
    }

    private static NewTariff priced(NewPricePeriod... periods) {
        return new NewTariff("USD", "1", List.of(periods), List.of(), "1", Optional.empty(), Optional.empty());
    }

    private static NewPricePeriod period(String price, String from, String until) {
        return new NewPricePeriod(price, Optional.empty(), Optional.empty(), List.of(), given(from), given(until));
    }

    private static NewPricePeriod season(String from, String through) {
        return new NewPricePeriod("1", given(from), given(through), List.of(), Optional.empty(), Optional.empty());
    }

    private static NewTariff onHolidays(String... dates) {
        return new NewTariff("USD", "1", List.of(), List.of(dates), "1", Optional.empty(), Optional.empty());
    }

    private static String[] dates(int count) {
        LocalDate first = LocalDate.parse("2026-01-01");
        return IntStream.range(0, count)
                .mapToObj(day -> first.plusDays(day).toString())
                .toArray(String[]::new);
    }

    private static NewTariff idle(String perHour, long grace, String cap, String freeFrom) {
        NewIdleFee fee = new NewIdleFee(perHour, grace, given(cap), given(freeFrom), Optional.empty());
        return new NewTariff("USD", "1", List.of(), List.of(), "1", Optional.of(fee), Optional.empty());
    }

    private static NewTariff taxed(String percent) {
        return new NewTariff("USD", "1", List.of(), List.of(), "1", Optional.empty(), Optional.of(percent));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
