package org.fairwatt.launcher.decisions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.engine.decision.DecisionRecord.Ruling;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.Excerpt;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.launcher.decisions.StoredDecision.Promised;
import org.fairwatt.reservation.Reason;

/** A decision in words: what was asked, by which rules, what came of it, and whether it would come to the same again. */
final class DecisionStory {
    private static final double PER_KILO = 1_000;

    private final StoredDecision stored;
    private final DecisionRecord record;
    private final Times times;

    DecisionStory(StoredDecision stored, DecisionRecord record) {
        this.stored = stored;
        this.record = record;
        this.times = new Times(stored.zone());
    }

    /** Whether the engine comes to the same again; empty when the record holds too little to ask it. */
    Optional<Boolean> isSame() {
        return record.decideAgain().map(record::isSameAs);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Reservation %s of %s, times of %s".formatted(stored.id(), stored.tenant(), stored.zone()));
        lines.add("");
        asked(lines);
        likely(lines);
        rules(lines);
        decided(lines);
        again(lines);
        now(lines);
        List<Profile> profiles = record.profiles();
        if (!profiles.isEmpty()) {
            List<String> picture = new PowerPicture(record, profiles.get(0), times).lines();
            lines.add(picture.isEmpty() ? "" : "\n" + String.join("\n", picture));
        }
        return lines;
    }

    private void asked(List<String> lines) {
        Need need = record.need();
        String stations = need.stations().stream()
                .map(station -> stored.station(station.value()))
                .collect(Collectors.joining(", "));
        lines.add(row("Asked", "%s on behalf of %s".formatted(times.of(record.at()), need.category())));
        lines.add(row("", "%s from %s".formatted(kilowattHours(need.energy()), times.of(need.window()))));
        lines.add(row("", "at " + stations));
        if (record.open() > 0) {
            lines.add(row(
                    "",
                    "the vehicle had %d of at most %d open reservations already"
                            .formatted(record.open(), record.mostOpen())));
        }
    }

    /** What was expected of the vehicle, where that is something else than what was said. */
    private void likely(List<String> lines) {
        Need need = record.need();
        Expectation expected = need.expectation();
        Duration longest = need.stations().stream()
                .map(expected::lingeringAt)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (longest.toMinutes() > 0) {
            lines.add(row("Likely", "there for up to %d min longer than was said".formatted(longest.toMinutes())));
        }
        if (need.energy().isMoreThan(expected.takes())) {
            lines.add(row(
                    longest.toMinutes() > 0 ? "" : "Likely", "takes " + kilowattHours(expected.takes()) + " at most"));
        }
    }

    private void rules(List<String> lines) {
        int version = record.policyVersion();
        String who = stored.policySet(version)
                .map(set -> "set " + times.of(set.at())
                        + set.by().map(name -> " by " + name).orElse(""))
                .orElse("the defaults");
        lines.add(row("Policy", "version %d, %s".formatted(version, who)));
        Need need = record.need();
        lines.add(row(
                "",
                "floor %s; the least worth a promise %d %%; EVSEs free for %d min after a charge"
                        .formatted(
                                kilowattHours(need.floor()),
                                need.smallestPromisePercent(),
                                need.plugBuffer().toMinutes())));
        record.clusters().stream()
                .findFirst()
                .map(Excerpt::rations)
                .ifPresent(rations -> lines.add(row("", quotas(rations))));
    }

    private static String quotas(Rations rations) {
        return "fleets at most %d %%; kept for emergencies %d %%, for the floors of others %d %%"
                .formatted(rations.fleetPercent(), rations.reservePercent(), rations.newcomersPercent());
    }

    private void decided(List<String> lines) {
        lines.add(row(
                "Decided",
                record.found().map(found -> promise(found.placement())).orElse("nothing could be promised")));
        lines.add(row("Reason", label(record.reason())));
        lines.add(row("", ReasonWords.of(record.reason().code())));
        record.reason()
                .firstPossible()
                .ifPresent(first -> lines.add(row("", "All of it would have been possible from " + times.of(first))));
    }

    private void again(List<String> lines) {
        Optional<Ruling> again = record.decideAgain();
        if (again.isEmpty()) {
            lines.add(row(
                    "Again",
                    "The record would have been too big with any cluster in it, so it can't be decided again."));
            return;
        }
        if (record.leftOut() > 0) {
            lines.add(row(
                    "Again",
                    "%d of the clusters that were searched did not fit into the record.".formatted(record.leftOut())));
        }
        if (record.isSameAs(again.get())) {
            lines.add(row(
                    "Again",
                    "The engine comes to the same: " + label(again.get().reason())));
        } else {
            lines.add(row(
                    "Again",
                    "The engine of this version comes to something else: "
                            + label(again.get().reason())));
            lines.add(row(
                    "",
                    again.get().found().map(found -> promise(found.placement())).orElse("nothing could be promised")));
        }
    }

    /** What became of it since, where that is something else. */
    private void now(List<String> lines) {
        boolean changed = !stored.reasonNow().equals(record.reason().code().name()) || stored.moves() > 0;
        lines.add(row("Now", stored.status() + moved()));
        if (changed) {
            stored.promise().ifPresent(last -> lines.add(row("", standing() + promise(last))));
            lines.add(row(
                    "",
                    "%s under policy version %d"
                            .formatted(
                                    ReasonWords.label(stored.reasonNow(), stored.boundByNow()), stored.policyNow())));
            lines.add(row("", ReasonWords.of(stored.reasonNow())));
        }
    }

    private String moved() {
        return switch (stored.moves()) {
            case 0 -> "";
            case 1 -> ", moved once by the planner";
            default -> ", moved %d times by the planner".formatted(stored.moves());
        };
    }

    /** Whether the last promise still holds. */
    private String standing() {
        return switch (stored.status()) {
            case "RESERVED", "FULFILLED" -> "";
            default -> "no longer: ";
        };
    }

    private String promise(Placement placement) {
        return promise(
                new Promised(placement.station().value(), placement.charging(), placement.limit(), placement.energy()));
    }

    private String promise(Promised promise) {
        return "%s at %s, %s, up to %s"
                .formatted(
                        kilowattHours(promise.energy()),
                        stored.station(promise.station()),
                        times.of(promise.charging()),
                        String.format(Locale.ROOT, "%.1f kW", promise.limit().watts() / PER_KILO));
    }

    private static String label(Reason reason) {
        return ReasonWords.label(reason.code().name(), reason.boundBy());
    }

    private static String kilowattHours(Energy energy) {
        return String.format(Locale.ROOT, "%.1f kWh", energy.wattHours() / PER_KILO);
    }

    private static String row(String title, String text) {
        return "%-8s %s".formatted(title, text);
    }
}
