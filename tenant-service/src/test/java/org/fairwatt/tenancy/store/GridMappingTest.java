package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.BaseLoadOrigin;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.DayCurve;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LimitTerms;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.grid.LossDefault;
import org.fairwatt.grid.Ramp;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.Evse;
import org.fairwatt.site.EvseId;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of limits and base loads comes back as it was written, and as it was written before there was more. */
class GridMappingTest {
    private static final Instant NOON = Neighbourhood.NOON;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void aLimitKeepsItsTerms() {
        LimitTerms terms = new LimitTerms(
                LimitKind.PROTECTION,
                Optional.of(new LossDefault(Duration.ofMinutes(15), Power.ofKilowatts(20))),
                Optional.of(new Ramp(4_000)));
        run(place.tenant(), store -> store.clusters().add(aLimit(LimitSource.CONTRACT, terms)));

        LoadLimit limit = onlyLimit();

        assertThat(limit.source()).isEqualTo(LimitSource.CONTRACT);
        assertThat(limit.kind()).isEqualTo(LimitKind.PROTECTION);
        assertThat(limit.terms()).isEqualTo(terms);
    }

    @Test
    void aLimitWithoutMoreToItKeepsNothing() {
        run(
                place.tenant(),
                store -> store.clusters().add(aLimit(LimitSource.OPERATOR, LimitTerms.usualOf(LimitSource.OPERATOR))));

        assertThat(onlyLimit().terms())
                .isEqualTo(new LimitTerms(LimitKind.OPERATIONAL, Optional.empty(), Optional.empty()));
    }

    @Test
    void whatWasSetInOneCallIsFoundByOneOfItAndByNobodyElse() {
        LimitTerms usual = LimitTerms.usualOf(LimitSource.OPERATOR);
        LoadLimit one = aLimit(NOON, NOON, usual);
        LoadLimit other = aLimit(NOON, NOON.plus(Duration.ofHours(1)), usual);
        run(place.tenant(), store -> {
            store.clusters().add(one);
            store.clusters().add(other);
            store.clusters().add(aLimit(NOON.plusMillis(1), NOON, usual));
        });

        assertThat(setWith(place.tenant(), one)).containsExactly(one.id(), other.id());
        assertThat(setWith(Neighbourhood.build().tenant(), one)).isEmpty();
    }

    @Test
    void aMeasuredBaseLoadKeepsItsQuantilesAndItsAge() {
        BaseLoad measured = new BaseLoad(
                flat(10), flat(20), flat(30), new BaseLoadOrigin.Measured(NOON, Duration.ofHours(36)), BERLIN);
        ClusterId id = ClusterId.random();

        run(
                place.tenant(),
                store ->
                        store.clusters().add(new Cluster(id, "T2", "Transformer 2", Power.ofKilowatts(100), measured)));

        assertThat(baseLoadOf(id)).isEqualTo(measured);
    }

    @Test
    void aBaseLoadFromBeforeThereWereQuantilesIsAnEstimate() {
        TestDatabase.run(
                TestDatabase.shared().superuser(),
                "UPDATE cluster SET base_load_p95_w = NULL, base_load_p99_w = NULL WHERE id = '%s'"
                        .formatted(place.cluster()));

        BaseLoad known = baseLoadOf(place.cluster());

        assertThat(known)
                .isEqualTo(new BaseLoad(Collections.nCopies(DayCurve.QUARTERS, Power.ofKilowatts(12)), BERLIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE cluster SET base_load_label = 'MEASURED'",
                "UPDATE cluster SET base_load_as_of = now()",
                "UPDATE cluster SET base_load_p99_w = NULL",
                "UPDATE cluster SET base_load_p95_w = '{1,2}', base_load_p99_w = '{1,2}'",
                "UPDATE load_limit SET silent_after_min = 15",
                "UPDATE load_limit SET default_w = 0",
                "UPDATE load_limit SET kind = 'OPINION'",
                "UPDATE load_limit SET ramp_w_per_min = 0"
            })
    void theDatabaseTakesNoHalfWords(String half) {
        run(
                place.tenant(),
                store -> store.clusters().add(aLimit(LimitSource.OPERATOR, LimitTerms.usualOf(LimitSource.OPERATOR))));

        assertThatThrownBy(() -> TestDatabase.run(
                        TestDatabase.shared().superuser(),
                        half
                                + " WHERE tenant_id = '%s'"
                                        .formatted(place.tenant().value())))
                .hasMessageContaining("check constraint");
    }

    @Test
    void clustersWithEvsesOfFewerThanThreePhasesAreFound() {
        List<ClusterId> ids = List.of(place.cluster(), ClusterId.random());
        assertThat(unequalAmong(ids)).isEmpty();

        run(place.tenant(), store -> {
            ChargingStation station = store.stations().find(place.station()).orElseThrow();
            store.stations()
                    .add(new Evse(
                            EvseId.random(),
                            station,
                            Optional.empty(),
                            "single",
                            CurrentType.AC,
                            Power.ofWatts(3_700),
                            1,
                            Set.of(ConnectorType.IEC_62196_T2),
                            false));
        });

        assertThat(unequalAmong(ids)).containsExactly(place.cluster());
        assertThat(unequalAmong(List.of())).isEmpty();
    }

    private Set<ClusterId> unequalAmong(List<ClusterId> ids) {
        return in(place.tenant(), store -> store.stations().loadingPhasesUnequally(ids));
    }

    private BaseLoad baseLoadOf(ClusterId id) {
        return in(
                place.tenant(), store -> store.clusters().find(id).orElseThrow().baseLoad());
    }

    private LoadLimit onlyLimit() {
        List<LoadLimit> limits = in(
                place.tenant(),
                store -> store.clusters().limitsOf(place.cluster(), TimeWindow.of(NOON, Duration.ofHours(1))));
        assertThat(limits).hasSize(1);
        return limits.get(0);
    }

    private List<LoadLimitId> setWith(TenantId tenant, LoadLimit limit) {
        return in(tenant, store -> store.clusters().limitsSetWith(place.cluster(), limit.id())).stream()
                .map(LoadLimit::id)
                .toList();
    }

    private LoadLimit aLimit(Instant setAt, Instant from, LimitTerms terms) {
        return aLimit(LimitSource.OPERATOR, terms, from, setAt);
    }

    private LoadLimit aLimit(LimitSource source, LimitTerms terms) {
        return aLimit(source, terms, NOON, NOON);
    }

    private LoadLimit aLimit(LimitSource source, LimitTerms terms, Instant from, Instant setAt) {
        return new LoadLimit(
                LoadLimitId.random(),
                place.cluster(),
                Optional.empty(),
                Power.ofKilowatts(50),
                source,
                terms,
                TimeWindow.of(from, Duration.ofHours(1)),
                setAt,
                UUID.randomUUID());
    }

    private static DayCurve flat(int kilowatts) {
        return new DayCurve(Collections.nCopies(DayCurve.QUARTERS, Power.ofKilowatts(kilowatts)));
    }
}
