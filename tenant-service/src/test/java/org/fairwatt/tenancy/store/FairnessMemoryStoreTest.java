package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.tenancy.store.Neighbourhood.NOON;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fairwatt.energy.Energy;
import org.fairwatt.fairness.Attendance;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Remembered;
import org.fairwatt.fairness.Visit;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class FairnessMemoryStoreTest {

    private static final Duration HALF_LIFE = Duration.ofDays(14);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void nothingIsRememberedOfWhoWasNeverHere() {
        Recollection known = recall(PersonId.random(), VehicleId.random(), NOON);

        assertThat(known.person()).isEqualTo(Remembered.NOTHING);
        assertThat(known.vehicle()).isEqualTo(Remembered.NOTHING);
        assertThat(known.everyone().visits()).isZero();
    }

    @Test
    void aVisitIsRememberedOfThePersonTheVehicleAndEveryone() {
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));

        Remembered once = Remembered.NOTHING.after(visit(NOON, 12_000, 8_000), Energy.ZERO, HALF_LIFE);
        Recollection known = recall(place.person(), place.vehicle(), NOON);
        assertThat(known.person()).isEqualTo(once);
        assertThat(known.vehicle()).isEqualTo(once);
        assertThat(known.everyone().wantedWh()).isEqualTo(12_000);
        assertThat(known.everyone().gotWh()).isEqualTo(8_000);
    }

    @Test
    void halfIsForgottenAfterTheHalfLife() {
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));

        Recollection later = recall(place.person(), place.vehicle(), NOON.plus(HALF_LIFE));

        assertThat(later.person().gotWh()).isEqualTo(4_000);
        assertThat(later.everyone().gotWh()).isEqualTo(4_000);
        assertThat(later.everyone().visits()).isEqualTo(Remembered.VISIT / 2);
    }

    @Test
    void aPersonIsRememberedWithWhateverVehicle() {
        VehicleId other = anotherVehicle();
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        learn(place.person(), other, visit(NOON, 6_000, 1_000));

        assertThat(recall(place.person(), VehicleId.random(), NOON).person().gotWh())
                .isEqualTo(9_000);
        assertThat(recall(place.person(), other, NOON).vehicle().gotWh()).isEqualTo(1_000);
    }

    @Test
    void aVehicleIsRememberedWithWhateverPerson() {
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        learn(PersonId.random(), place.vehicle(), visit(NOON, 6_000, 1_000));

        assertThat(recall(PersonId.random(), place.vehicle(), NOON).vehicle().gotWh())
                .isEqualTo(9_000);
    }

    @Test
    void aVisitInSeveralPartsIsOneThoughTheyAreSaidToBeOfSeveralVehicles() {
        learn(place.person(), place.vehicle(), visit(NOON, 6_000, 6_000));
        learn(place.person(), anotherVehicle(), visit(NOON, 6_000, 6_000));

        assertThat(recall(place.person(), place.vehicle(), NOON).person().visits())
                .isEqualTo(Remembered.VISIT * 3 / 2);
    }

    @Test
    void whatManyLearnAtOnceIsAllRemembered() {
        List<CompletableFuture<Void>> learning = IntStream.range(0, 8)
                .mapToObj(turn -> CompletableFuture.runAsync(
                        () -> learn(place.person(), place.vehicle(), visit(NOON, 1_000, 1_000))))
                .toList();
        learning.forEach(CompletableFuture::join);

        assertThat(recall(place.person(), place.vehicle(), NOON).person().gotWh())
                .isEqualTo(8_000);
    }

    @Test
    void manyAreRememberedAtOnceAsEachOfThemIs() {
        VehicleId other = anotherVehicle();
        Visitor usual = new Visitor(place.person(), place.vehicle());
        Visitor inAnotherCar = new Visitor(place.person(), other);
        Visitor borrowing = new Visitor(PersonId.random(), place.vehicle());
        Visitor stranger = new Visitor(PersonId.random(), VehicleId.random());
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        learn(place.person(), other, visit(NOON.minusSeconds(3_600), 6_000, 1_000));
        learn(PersonId.random(), anotherVehicle(), visit(NOON, 9_000, 9_000));
        Instant later = NOON.plus(Duration.ofDays(3));

        List<Visitor> visitors = List.of(usual, inAnotherCar, borrowing, stranger);
        Map<Visitor, Recollection> known = recall(visitors, later);

        assertThat(known).hasSize(4);
        known.forEach((visitor, recollection) ->
                assertThat(recollection).isEqualTo(recall(visitor.person(), visitor.vehicle(), later)));
    }

    @Test
    void whereNobodyIsKnownEveryoneStillIs() {
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        Visitor stranger = new Visitor(PersonId.random(), VehicleId.random());

        assertThat(recall(List.of(stranger), NOON))
                .containsExactly(Map.entry(stranger, recall(stranger.person(), stranger.vehicle(), NOON)));
        assertThat(recall(List.of(), NOON)).isEmpty();
    }

    @Test
    void whoLeftIsForgottenWithEveryVehicleAndOthersAreNot() {
        PersonId stays = PersonId.random();
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        learn(place.person(), anotherVehicle(), visit(NOON, 6_000, 1_000));
        learn(stays, place.vehicle(), visit(NOON, 6_000, 3_000));

        run(place.tenant(), store -> store.fairness().forget(place.person()));

        Recollection known = recall(place.person(), place.vehicle(), NOON);
        assertThat(known.person()).isEqualTo(Remembered.NOTHING);
        assertThat(known.vehicle().gotWh()).isEqualTo(3_000);
        assertThat(people(Optional.empty())).containsExactly(stays);
    }

    @Test
    void forgettingSomebodyLeavesWhatAnotherTenantRemembers() {
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        Neighbourhood elsewhere = Neighbourhood.build();

        run(elsewhere.tenant(), store -> store.fairness().forget(place.person()));

        assertThat(people(Optional.empty())).containsExactly(place.person());
        List<PersonId> there = in(elsewhere.tenant(), store -> store.fairness().some(Optional.empty(), 2));
        assertThat(there).isEmpty();
    }

    @Test
    void peopleAreReadInPages() {
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        learn(PersonId.random(), place.vehicle(), visit(NOON, 12_000, 8_000));
        learn(PersonId.random(), place.vehicle(), visit(NOON, 12_000, 8_000));

        List<PersonId> first = people(Optional.empty());
        List<PersonId> second = people(Optional.of(first.get(1)));

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(people(Optional.of(second.get(0)))).isEmpty();
    }

    @Test
    void anotherTenantRemembersNothingOfIt() {
        learn(place.person(), place.vehicle(), visit(NOON, 12_000, 8_000));
        Neighbourhood elsewhere = Neighbourhood.build();

        Recollection there = in(
                elsewhere.tenant(), store -> store.fairness().recall(place.person(), place.vehicle(), NOON, HALF_LIFE));

        assertThat(there.person()).isEqualTo(Remembered.NOTHING);
        assertThat(there.everyone().visits()).isZero();
    }

    private List<PersonId> people(Optional<PersonId> after) {
        return in(place.tenant(), store -> store.fairness().some(after, 2));
    }

    private VehicleId anotherVehicle() {
        VehicleId id = VehicleId.random();
        run(place.tenant(), store -> store.vehicles().add(place.aVehicle(id)));
        return id;
    }

    private void learn(PersonId person, VehicleId vehicle, Visit visit) {
        run(place.tenant(), store -> store.fairness().learn(person, vehicle, visit, HALF_LIFE));
    }

    private Recollection recall(PersonId person, VehicleId vehicle, Instant now) {
        return in(place.tenant(), store -> store.fairness().recall(person, vehicle, now, HALF_LIFE));
    }

    private Map<Visitor, Recollection> recall(List<Visitor> visitors, Instant now) {
        return in(place.tenant(), store -> store.fairness().recall(visitors, now, HALF_LIFE));
    }

    private static Visit visit(Instant end, long wantedWh, long gotWh) {
        return new Visit(
                end,
                Energy.ofWattHours(wantedWh),
                Energy.ofWattHours(wantedWh),
                Energy.ofWattHours(gotWh),
                false,
                TWO_HOURS,
                TWO_HOURS,
                Attendance.CAME);
    }
}
