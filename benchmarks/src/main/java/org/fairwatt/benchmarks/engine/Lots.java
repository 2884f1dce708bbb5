package org.fairwatt.benchmarks.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What is drawn for one car: how long it stays and how much it takes, as percentiles, for so many plays. Each part of the
 * percentiles comes once (a Latin hypercube), so few plays tell as much as many that were drawn freely.
 */
final class Lots {

    private static final int PERCENT = 100;

    private final List<Integer> stays;
    private final List<Integer> energies;

    Lots(Random random, int plays) {
        this.stays = drawn(random, plays);
        this.energies = drawn(random, plays);
    }

    int stayPercentile(int play) {
        return stays.get(play);
    }

    int energyPercentile(int play) {
        return energies.get(play);
    }

    private static List<Integer> drawn(Random random, int plays) {
        List<Integer> percentiles = new ArrayList<>(IntStream.range(0, plays)
                .map(part -> (2 * part + 1) * PERCENT / (2 * plays))
                .boxed()
                .toList());
        Collections.shuffle(percentiles, random);
        return percentiles;
    }
}
