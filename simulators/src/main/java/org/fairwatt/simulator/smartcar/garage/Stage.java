package org.fairwatt.simulator.smartcar.garage;

import java.time.Duration;

/**
 * Where in its day a car is.
 *
 * @param leg which leg it is in
 * @param into how far into that leg
 * @param staysPut whether it leaves this leg's drive out
 */
record Stage(int leg, Duration into, boolean staysPut) {
    /** In the last leg of the day. */
    static Stage eveningOf(CarFacts facts) {
        return new Stage(facts.day().size() - 1, Duration.ZERO, true);
    }

    Leg legOf(CarFacts facts) {
        return facts.day().get(leg);
    }

    /** What is left of the leg. */
    Duration rest(CarFacts facts) {
        return legOf(facts).length().minus(into);
    }

    Stage after(Duration span) {
        return new Stage(leg, into.plus(span), staysPut);
    }

    /** The leg that comes next; after the last one the day begins again. */
    Leg nextLegOf(CarFacts facts) {
        return facts.day().get(nextIndex(facts));
    }

    Stage next(CarFacts facts, boolean stayingPut) {
        return new Stage(nextIndex(facts), Duration.ZERO, stayingPut);
    }

    private int nextIndex(CarFacts facts) {
        return (leg + 1) % facts.day().size();
    }
}
