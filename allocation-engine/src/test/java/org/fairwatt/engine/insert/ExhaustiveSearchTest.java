package org.fairwatt.engine.insert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.profile.ClusterState;

class ExhaustiveSearchTest {

    private static final int BUCKETS = 10;

    @Property(tries = 300)
    void theInserterFindsWhatTryingEverythingFinds(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, BUCKETS, 60).unrationed();
        ClusterState cluster = town.fill(town.cluster(5, 30), 6, new ArrayList<>());
        Need need = town.need();
        ExhaustiveSearch everything = new ExhaustiveSearch(cluster, need);

        Optional<Placement> best = new Inserter().best(cluster, need);

        assertThat(best.isPresent()).isEqualTo(everything.best().isPresent());
        best.ifPresent(place -> {
            assertThat(everything.allows(place)).isTrue();
            assertThat(everything.order().compare(place, everything.best().orElseThrow()))
                    .as("%s against %s", place, everything.best())
                    .isZero();
        });
    }
}
