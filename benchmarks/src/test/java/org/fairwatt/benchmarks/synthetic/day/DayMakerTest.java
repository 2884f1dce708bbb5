package org.fairwatt.benchmarks.synthetic.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.fairwatt.reservation.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayMakerTest {

    @ParameterizedTest
    @EnumSource(DaySize.class)
    void aDayHasAsManyEvsesTransformersAndRequestsAsItsSizeSays(DaySize size) {
        SyntheticDay day = DayMaker.make(size, 100, 1);

        List<DayCluster> clusters =
                day.districts().stream().flatMap(it -> it.clusters().stream()).toList();
        assertThat(clusters).hasSize(size.transformers());
        assertThat(clusters.stream().mapToInt(it -> it.plugs().size()).sum()).isEqualTo(size.evses());
        assertThat(day.requests()).isEqualTo(size.requests());
    }

    @Test
    void aHigherLoadIsMoreRequests() {
        assertThat(DayMaker.make(DaySize.S, 130, 1).requests()).isEqualTo(260);
    }

    @Test
    void threeInTenAreFleetsAndFourInAHundredEmergencies() {
        List<DayRequest> requests = requests(DayMaker.make(DaySize.M, 100, 1));

        assertThat(requests).filteredOn(it -> it.category() == Category.FLEET).hasSize(900);
        assertThat(requests)
                .filteredOn(it -> it.category() == Category.EMERGENCY)
                .hasSize(120);
    }

    @Test
    void everyRequestFitsAStationAndCouldBeMetThere() {
        for (District district : DayMaker.make(DaySize.M, 100, 1).districts()) {
            for (DayRequest request : district.requests()) {
                long mostW = district.clusters().stream()
                        .flatMap(it -> it.plugs().stream())
                        .mapToLong(request::mostW)
                        .max()
                        .orElse(0);
                assertThat(mostW * (request.untilS() - request.fromS())).isGreaterThanOrEqualTo(request.demandWs());
            }
        }
    }

    @Test
    void theSameSeedMakesTheSameDayAndAnotherOneAnother() {
        assertThat(DayMaker.make(DaySize.S, 100, 7)).isEqualTo(DayMaker.make(DaySize.S, 100, 7));
        assertThat(DayMaker.make(DaySize.S, 100, 7)).isNotEqualTo(DayMaker.make(DaySize.S, 100, 8));
    }

    @Test
    void requestsComeInTheOrderInWhichTheyAreAsked() {
        assertThat(requests(DayMaker.make(DaySize.S, 100, 1)))
                .isSortedAccordingTo(Comparator.comparingInt(DayRequest::askedS));
    }

    @Test
    void whoAsksAheadAsksTheDayBeforeForTheSame() {
        SyntheticDay day = DayMaker.make(DaySize.S, 100, 1);
        List<DayRequest> ahead = requests(day.with(Asking.AHEAD));

        assertThat(day.with(Asking.ALONG)).isEqualTo(day);
        assertThat(ahead).allMatch(request -> request.askedS() == 0);
        assertThat(ahead)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("askedS")
                .isEqualTo(requests(day));
    }

    @Test
    void someRequestsAcceptStationsOfTwoTransformers() {
        District district = DayMaker.make(DaySize.M, 100, 1).districts().get(0);

        long both = district.requests().stream()
                .filter(request -> district.clusters().stream()
                        .allMatch(cluster -> cluster.plugs().stream()
                                .map(plug -> plug.place().station())
                                .anyMatch(request.stations()::contains)))
                .count();

        assertThat(both).isBetween(1L, district.requests().size() / 10L);
    }

    @Test
    void theCapIsAboutHalfOfTheNameplateAndLessInTheEvening() {
        DayCluster cluster =
                DayMaker.make(DaySize.S, 100, 1).districts().get(0).clusters().get(0);
        long nameplateW = cluster.plugs().stream()
                .mapToLong(plug -> plug.place().maxPower().watts())
                .sum();
        DayNode transformer = cluster.nodes().get(0);

        long noonW = transformer.capW(DayTime.bucketOf(12 * DayTime.HOUR_S));

        assertThat(noonW).isBetween(nameplateW / 2, nameplateW * 6 / 10);
        assertThat(transformer.capW(DayTime.bucketOf(17 * DayTime.HOUR_S))).isEqualTo(noonW * 7 / 10);
        assertThat(transformer.capW(DayTime.bucketOf(21 * DayTime.HOUR_S))).isEqualTo(noonW);
    }

    private static List<DayRequest> requests(SyntheticDay day) {
        return day.districts().stream().flatMap(it -> it.requests().stream()).toList();
    }
}
