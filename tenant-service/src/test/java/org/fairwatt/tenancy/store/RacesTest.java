package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

/** Many at once: what the database lets only one of them do. */
class RacesTest {

    private static final int RACERS = 12;

    private final PostgresLostRaces lostRaces = new PostgresLostRaces();
    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void oneOfManyGetsAnEvseAndTheOthersLearnThatTheyLost() {
        List<VehicleId> cars = new ArrayList<>();
        run(place.tenant(), store -> {
            for (int i = 0; i < RACERS; i++) {
                cars.add(VehicleId.random());
                store.vehicles().add(place.aVehicle(cars.get(i)));
            }
        });

        List<Throwable> lost = race(racer -> run(
                place.tenant(),
                store -> store.reservations().add(place.reserved(cars.get(racer), place.first(), racer, 60 + racer))));

        assertThat(lost).hasSize(RACERS - 1).allMatch(lostRaces::areBehind);
    }

    @Test
    void oneVehicleNeverHoldsTwoPlacesAtOneTime() {
        List<Throwable> lost = race(racer -> run(
                place.tenant(),
                store -> store.reservations()
                        .add(place.reserved(
                                place.vehicle(), racer % 2 == 0 ? place.first() : place.second(), racer, 60 + racer))));

        assertThat(lost).hasSize(RACERS - 1).allMatch(lostRaces::areBehind);
    }

    @Test
    void aPlaceIsFreeAgainWhenItWasGivenBack() {
        Reservation first = place.reserved(place.vehicle(), place.first(), 0, 60);
        run(place.tenant(), store -> store.reservations().add(first));
        run(
                place.tenant(),
                store -> store.reservations().find(first.id()).orElseThrow().cancel(Neighbourhood.NOON));

        run(place.tenant(), store -> store.reservations().add(place.reserved(place.vehicle(), place.first(), 30, 90)));
    }

    @Test
    void aDoubleBookingThatASwapLeavesShowsAtItsEnd() {
        Reservation one = place.reserved(place.vehicle(), place.first(), 0, 60);
        run(place.tenant(), store -> store.reservations().add(one));

        assertThatThrownBy(() -> run(place.tenant(), store -> {
                    store.reservations()
                            .swapping(() ->
                                    store.reservations().add(place.reserved(place.vehicle(), place.first(), 30, 90)));
                    throw new AssertionError("The double booking was not seen.");
                }))
                .isInstanceOf(RuntimeException.class)
                .satisfies(failure -> assertThat(lostRaces.areBehind(failure)).isTrue());
    }

    @Test
    void writersOfOneClusterComeOneAfterTheOther() {
        List<Throwable> failed = race(racer -> run(
                place.tenant(), store -> store.clusters().lock(place.cluster()).changed()));

        assertThat(failed).isEmpty();
        long changes = in(
                place.tenant(), store -> store.clusters().lock(place.cluster()).changes());
        assertThat(changes).isEqualTo(RACERS);
    }

    @Test
    void theSameKeyDoesItsWorkOnceHoweverManyTryAtOnce() {
        IdempotentCall call = IdempotentCall.of(place.person(), "key-12345", "requestSlot", "body");
        AtomicInteger worked = new AtomicInteger();
        List<UUID> results = java.util.Collections.synchronizedList(new ArrayList<>());

        List<Throwable> failed = race(racer -> run(place.tenant(), store -> {
            Optional<UUID> before = store.keys().resultOf(call);
            results.add(before.orElseGet(() -> {
                worked.incrementAndGet();
                UUID result = UUID.randomUUID();
                store.keys().remember(call, result);
                return result;
            }));
        }));

        assertThat(failed).isEmpty();
        assertThat(worked).hasValue(1);
        assertThat(results).hasSize(RACERS).containsOnly(results.get(0));
    }

    @Test
    void aKeyWhoseWorkWasRolledBackIsFreeAgain() {
        IdempotentCall call = IdempotentCall.of(place.person(), "key-12345", "requestSlot", "body");
        assertThatThrownBy(() -> run(place.tenant(), store -> {
                    store.keys().resultOf(call);
                    store.keys().remember(call, UUID.randomUUID());
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");

        Optional<UUID> result = in(place.tenant(), store -> store.keys().resultOf(call));

        assertThat(result).isEmpty();
    }

    @Test
    void aKeyIsNotTakenForAnotherBodyOrOperation() {
        IdempotentCall call = IdempotentCall.of(place.person(), "key-12345", "requestSlot", "body");
        run(place.tenant(), store -> store.keys().remember(call, UUID.randomUUID()));

        for (IdempotentCall other : List.of(
                IdempotentCall.of(place.person(), "key-12345", "requestSlot", "another body"),
                IdempotentCall.of(place.person(), "key-12345", "cancelReservation", "body"))) {
            assertThatThrownBy(() -> run(place.tenant(), store -> store.keys().resultOf(other)))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.IDEMPOTENCY_KEY_REUSED);
                        assertThat(problem.field()).contains("idempotencyKey");
                    });
        }
    }

    @Test
    void twoPeopleAndTwoTenantsMayUseTheSameKey() {
        IdempotentCall call = IdempotentCall.of(place.person(), "key-12345", "requestSlot", "body");
        run(place.tenant(), store -> store.keys().remember(call, UUID.randomUUID()));

        IdempotentCall neighbours = IdempotentCall.of(PersonId.random(), "key-12345", "requestSlot", "other");
        Optional<UUID> ofNeighbour = in(place.tenant(), store -> store.keys().resultOf(neighbours));
        Optional<UUID> elsewhere =
                in(Neighbourhood.build().tenant(), store -> store.keys().resultOf(call));
        assertThat(ofNeighbour).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    /** Lets all run at once and gives what the losers threw. */
    private static List<Throwable> race(IntConsumer racer) {
        ExecutorService threads = Executors.newFixedThreadPool(RACERS);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                int number = i;
                runs.add(threads.submit(() -> racer.accept(number)));
            }
            List<Throwable> failures = new ArrayList<>();
            for (Future<?> one : runs) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }
}
