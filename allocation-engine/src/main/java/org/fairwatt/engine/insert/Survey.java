package org.fairwatt.engine.insert;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.site.EvseId;
import org.fairwatt.time.TimeWindow;

/** What in a cluster would do for a need, beside the one place that it gets. */
public final class Survey {

    private final Layout layout;
    private final Profile profile;
    private final Need need;
    private final Wish wish;

    /** @param profile the cluster as the need finds it */
    public Survey(Profile profile, Need need) {
        this.layout = profile.layout();
        this.profile = profile;
        this.need = need;
        this.wish = Wish.of(layout, need);
    }

    /** EVSEs at the need's stations that fit the vehicle, whether or not they are free. */
    public int fittingEvses() {
        return wish.choices().stream().mapToInt(choice -> choice.evses().length).sum();
    }

    /** Their indices in the cluster's list. */
    public Set<Integer> fittingIndices() {
        return wish.choices().stream()
                .flatMapToInt(choice -> Arrays.stream(choice.evses()))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Of these, the ones that nobody has at the need's earliest start. */
    public int freeAtStart() {
        int start = wish.earliest();
        int free = 0;
        for (Choice choice : wish.choices()) {
            for (int evse : choice.evses()) {
                free += profile.occupancy(evse).takenUntil(start) <= start ? 1 : 0;
            }
        }
        return free;
    }

    /** The most that the vehicle and the best of them do together; zero when none fits. */
    public Power bestPower() {
        return new Power(wish.choices().stream()
                .mapToLong(choice -> choice.stepsW()[0])
                .max()
                .orElse(0));
    }

    /** The most that the vehicle and {@code evse} do together; zero when it does not fit. */
    public Power possiblePower(EvseId evse) {
        return layout.indexOf(evse)
                .flatMap(index -> wish.choices().stream()
                        .filter(choice -> choice.has(index))
                        .findFirst())
                .map(choice -> new Power(choice.stepsW()[0]))
                .orElse(Power.ZERO);
    }

    /** When power would flow if nothing stood in the way: from the earliest start on, at the best power. */
    public TimeWindow wishedBlock() {
        TimeWindow window = need.window();
        Power best = bestPower();
        Duration wanted = best.isZero() ? window.length() : need.energy().at(best);
        return wanted.compareTo(window.length()) < 0 ? TimeWindow.of(window.start(), wanted) : window;
    }

    /**
     * The time around {@code instant} in which always one fitting EVSE, whichever, is free and has at least the smallest
     * power that would be promised there; empty when none has then.
     *
     * @param within what to clip it to
     */
    public Optional<TimeWindow> availableAround(Instant instant, TimeWindow within) {
        BucketGrid grid = layout.grid();
        FreeSpans.Span span = FreeSpans.around(grid.secondsDown(instant), profile, wish);
        Instant from = later(grid.at(span.from()), within.start());
        Instant until = earlier(grid.at(span.until()), within.end());
        return from.isBefore(until) ? Optional.of(new TimeWindow(from, until)) : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
