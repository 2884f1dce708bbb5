package org.fairwatt.benchmarks.log;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;

/** The days of a log that are replayed: who arrives on one of them, by the clocks at the site, is in it. */
public final class ChosenDays {
    private final String name;
    private final Predicate<LocalDate> choice;

    private ChosenDays(String name, Predicate<LocalDate> choice) {
        this.name = name;
        this.choice = choice;
    }

    public static ChosenDays all() {
        return new ChosenDays("all days", day -> true);
    }

    public static ChosenDays of(YearMonth month) {
        return new ChosenDays(month.toString(), day -> YearMonth.from(day).equals(month));
    }

    public static ChosenDays of(LocalDate day) {
        return new ChosenDays(day.toString(), day::equals);
    }

    boolean have(LocalDate day) {
        return choice.test(day);
    }

    @Override
    public String toString() {
        return name;
    }
}
