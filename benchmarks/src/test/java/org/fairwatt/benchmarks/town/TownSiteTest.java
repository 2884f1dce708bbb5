package org.fairwatt.benchmarks.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<?, ?> transformer = (Map<?, ?>) part(site, "transformer");

        int most = stations(site).stream()
                .flatMap(station -> ((List<?>) part(station, "evses")).stream())
                .mapToInt(evse -> (int) part((Map<?, ?>) evse, "maxPowerW"))
                .sum();

        assertThat((int) part(transformer, "ratingW")).isLessThan(most / 2);
    }

    private static int evses(Map<?, ?> site) {
        return stations(site).stream()
                .mapToInt(station -> ((List<?>) part(station, "evses")).size())
                .sum();
    }

    private static List<Map<?, ?>> stations(Map<?, ?> site) {
        return ((List<?>) part(site, "stations"))
                .stream().<Map<?, ?>>map(station -> (Map<?, ?>) station).toList();
    }

    private static Object part(Map<?, ?> whole, String name) {
        return Objects.requireNonNull(whole.get(name), name);
    }
}
