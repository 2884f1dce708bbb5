package org.fairwatt.benchmarks.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A session as it is played: what truly happens, and what the policy is told.
 *
 * @param isLie whether the driver exaggerates on purpose
 */
public record Visit(ReplaySession session, Told told, boolean isLie) {

    /** Everyone tells what {@code information} says. */
    public static List<Visit> honest(List<ReplaySession> sessions, Information information) {
        return sessions.stream()
                .map(session -> new Visit(session, session.told(information), false))
                .toList();
    }

    /**
     * The same visits, where some exaggerate: they say to leave 2 h earlier, but not within 15 min, and ask for 10 kWh more.
     *
     * @param percent how many of the sessions, 0 to 100
     * @param seed decides who
     */
    public static List<Visit> withLiars(List<Visit> honest, int percent, long seed) {
        List<Integer> lots = IntStream.range(0, honest.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(lots, new Random(seed));
        Set<Integer> liars = new HashSet<>(lots.subList(0, Math.round(honest.size() * percent / 100f)));
        return IntStream.range(0, honest.size())
                .mapToObj(index -> liars.contains(index) ? honest.get(index).exaggerated() : honest.get(index))
                .toList();
    }

    private Visit exaggerated() {
        return new Visit(session, told.exaggerated(session.arrival()), true);
    }
}
