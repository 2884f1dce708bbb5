package org.fairwatt.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final int PLAYS = 20;

    @Test
    void eachPartOfThePercentilesComesOnceInAnOrderOfItsOwn() {
        Lots lots = new Lots(new Random(1), PLAYS);

        List<Integer> stays = plays().map(lots::stayPercentile).boxed().toList();
        List<Integer> energies = plays().map(lots::energyPercentile).boxed().toList();

        assertThat(stays).containsExactlyInAnyOrderElementsOf(energies).isNotEqualTo(energies);
        assertThat(stays.stream().sorted().toList()).startsWith(2, 7, 12).endsWith(92, 97);
    }

    @Test
    void whatIsDrawnOnceIsDrawnAgainByTheSameSeed() {
        Lots lots = new Lots(new Random(1), PLAYS);
        Lots again = new Lots(new Random(1), PLAYS);

        assertThat(plays().map(lots::stayPercentile).toArray())
                .isEqualTo(plays().map(again::stayPercentile).toArray());
    }

    private static IntStream plays() {
        return IntStream.range(0, PLAYS);
    }
}
