package org.fairwatt.launcher.drive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.progress.ProgressBar;

/** After the last answer: listens until the planner is done, and then takes stock. */
final class Aftermath {
    private static final Duration QUIET = Duration.ofSeconds(4); // the planner looks every second and thinks for two
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final long LOOK_MILLIS = 100;
    private static final int LOOKED_UP_AT_ONCE = 4;
    private static final int STOCKTAKINGS = 3; // a move between two looks is no fault: a fault stays

    private final Following following;
    private final ProgressBar bar;

    Aftermath(Following following, ProgressBar bar) {
        this.following = following;
        this.bar = bar;
    }

    DayReport report(List<Seat> seats, List<Answer> answers, long capW) {
        bar.begin("Listening until nothing changes any more", 0);
        awaitQuiet();
        DayReport report = takeStock(seats, answers, capW);
        for (int again = 1; again < STOCKTAKINGS && !report.isSound(); again++) {
            awaitQuiet();
            report = takeStock(seats, answers, capW);
        }
        bar.end();
        following.errors().forEach(error -> bar.say("A subscription failed: " + error));
        return report;
    }

    private DayReport takeStock(List<Seat> seats, List<Answer> answers, long capW) {
        List<Answer> known =
                SideBySide.at(LOOKED_UP_AT_ONCE).map(seats, seat -> newest(seat.driver(), answers.get(seat.number())));
        return DayReport.of(known, capW, moved(known), unheard(known));
    }

    private static Answer newest(Driver driver, Answer answer) {
        Optional<Slot> held = answer.slot().filter(slot -> slot.promise().isPresent());
        return held.map(slot -> answer.with(driver.find(slot.id()))).orElse(answer);
    }

    /** How many the planner moved, as the drivers heard it. */
    private int moved(List<Answer> known) {
        return (int) heard(known).stream().filter(slot -> slot.moves() > 0).count();
    }

    /** How many drivers who were promised a slot weren't told its last state. */
    private int unheard(List<Answer> known) {
        return (int) known.stream()
                .flatMap(answer -> answer.slot().stream())
                .filter(slot -> slot.promise().isPresent())
                .filter(slot -> following
                        .of(slot.id())
                        .filter(told -> told.version() >= slot.version())
                        .isEmpty())
                .count();
    }

    private List<Slot> heard(List<Answer> known) {
        List<Slot> heard = new ArrayList<>();
        known.forEach(
                answer -> answer.slot().flatMap(slot -> following.of(slot.id())).ifPresent(heard::add));
        return heard;
    }

    private void awaitQuiet() {
        long began = System.nanoTime();
        while (following.quiet().compareTo(QUIET) < 0
                && Duration.ofNanos(System.nanoTime() - began).compareTo(LONGEST) < 0) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
