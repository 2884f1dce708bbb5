package org.fairwatt.benchmarks.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TownSiteTest {

    @Test
    void theTownHasFiveHundredEvsesAndThreeThousandSlots() {
        assertThat(Size.FULL.evses()).isEqualTo(500);
        assertThat(Size.FULL.slots()).isEqualTo(3_000);
    }

    @Test
    void theAskersVehiclesAreEnoughForAMinute() {
        Size full = Size.FULL;

        assertThat(full.askers() * full.vehiclesEach() * Size.SLOTS_PER_VEHICLE)
                .isGreaterThanOrEqualTo(20 * (int) full.lasting().toSeconds());
    }

    @Test
    void aSiteHasAsManyEvsesAsIsSaid() {
        assertThat(evses(new TownSite(3).input())).isEqualTo(TownSite.EVSES);
    }

    @Test
    void itsTransformerCarriesLessThanItsEvsesCouldDraw() {
        Map<?, ?> site = new TownSite(3).input();
        Map<?, ?> transformer = (Map<?, ?>) site.get("transformer");

        int most = stations(site).stream()
                .flatMap(station -> ((List<?>) station.get("evses")).stream())
                .mapToInt(evse -> (int) ((Map<?, ?>) evse).get("maxPowerW"))
                .sum();

        assertThat((int) transformer.get("ratingW")).isLessThan(most / 2);
    }

    private static int evses(Map<?, ?> site) {
        return stations(site).stream()
                .mapToInt(station -> ((List<?>) station.get("evses")).size())
                .sum();
    }

    private static List<Map<?, ?>> stations(Map<?, ?> site) {
        return ((List<?>) site.get("stations"))
                .stream().<Map<?, ?>>map(station -> (Map<?, ?>) station).toList();
    }
}
