package org.fairwatt.launcher.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.engine.decision.Found;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.Profile;

/** What there was, bucket by bucket, from the wished start on: free EVSEs, and power against what was needed. */
final class PowerPicture {
    private static final int MOST_ROWS = 24;
    private static final int BAR = 20; // letters for the power that was needed
    private static final double WATTS_PER_KILOWATT = 1_000;

    private final DecisionRecord record;
    private final Profile profile;
    private final BucketGrid grid;
    private final Times times;
    private final Survey survey;
    private final int node;
    private final long neededW;
    private final long[] leftW;

    /** @param profile the first cluster of {@code record} */
    PowerPicture(DecisionRecord record, Profile profile, Times times) {
        this.record = record;
        this.profile = profile;
        this.grid = profile.layout().grid();
        this.times = times;
        this.survey = new Survey(profile, record.need());
        this.node = boundNode();
        this.neededW = record.found()
                .map(Found::placement)
                .map(Placement::limit)
                .orElseGet(survey::bestPower)
                .watts();
        this.leftW = new long[grid.count()];
        Energy promised = record.found()
                .map(Found::placement)
                .map(Placement::energy)
                .orElse(record.need().energy());
        profile.leastFreeW(node, record.need().claimOf(promised), leftW);
    }

    List<String> lines() {
        if (neededW == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String name = profile.layout().nodes().get(node).name();
        lines.add("%s from the wished start on, and what was left of it for this request (%s needed):"
                .formatted(name, kilowatts(neededW)));
        lines.add("  %5s  %10s  %10s  %10s".formatted("", "free", "for this", "EVSEs free"));
        int first = first();
        int last = last();
        IntStream.rangeClosed(first, Math.min(last, first + MOST_ROWS - 1)).forEach(bucket -> lines.add(row(bucket)));
        if (last - first >= MOST_ROWS) {
            lines.add("  ... and %d more".formatted(last - first + 1 - MOST_ROWS));
        }
        return lines;
    }

    private String row(int bucket) {
        Instant start = grid.at(bucket * grid.bucketSeconds());
        long left = Math.max(0, leftW[bucket]);
        int filled = (int) Math.min(BAR, left * BAR / neededW);
        String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
        return "  %5s  %10s  %10s  %10s  |%s| %s"
                .formatted(
                        times.clock(start),
                        kilowatts(profile.freeW(node, bucket)),
                        kilowatts(left),
                        "%d of %d".formatted(freeEvses(bucket), survey.fittingEvses()),
                        bar,
                        left < neededW ? "too little" : "enough")
                .stripTrailing();
    }

    private long freeEvses(int bucket) {
        int second = Math.max(
                bucket * grid.bucketSeconds(),
                grid.secondsUp(record.need().window().start()));
        return survey.fittingIndices().stream()
                .filter(evse -> profile.occupancy(evse).takenUntil(second) <= second)
                .count();
    }

    private int boundNode() {
        return IntStream.range(0, profile.layout().nodes().size())
                .filter(index -> record.reason()
                        .boundBy()
                        .filter(profile.layout().nodes().get(index).name()::equals)
                        .isPresent())
                .findFirst()
                .orElse(0);
    }

    private int first() {
        int second = Math.max(0, grid.secondsDown(record.need().window().start()));
        return Math.min(grid.count() - 1, second / grid.bucketSeconds());
    }

    /** Until the charge ends, or else all of the window. */
    private int last() {
        Instant until = record.found()
                .map(found -> found.placement().charging().end())
                .orElseGet(() -> record.need().window().end());
        int second = Math.max(0, grid.secondsUp(until) - 1);
        return Math.max(first(), Math.min(grid.count() - 1, second / grid.bucketSeconds()));
    }

    private static String kilowatts(long watts) {
        return String.format(Locale.ROOT, "%.1f kW", watts / WATTS_PER_KILOWATT);
    }
}
