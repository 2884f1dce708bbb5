package org.fairwatt.e2e.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.fairwatt.allocation.booking.OwnReservations;
import org.fairwatt.allocation.booking.SlotBooking;
import org.fairwatt.allocation.booking.SlotWish;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.vehicle.VehicleId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Booking with the EAR's real beans, transactions, timers and database. */
@ExtendWith(ArquillianExtension.class)
class BookingInServerTest {

    private static final int RACERS = 50;
    private static final Duration HOUR = Duration.ofMinutes(60);

    @Inject
    private SlotBooking booking;

    @Inject
    private OwnReservations reservations;

    @Inject
    private TenantScope scope;

    @Inject
    private Riverside riverside;

    @Inject
    private Heard heard;

    @Inject
    private Ledger ledger;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Resource(lookup = "jdbc/fairwatt")
    private DataSource database;

    @Deployment
    static EnterpriseArchive platform() {
        return InServer.platformWithTests();
    }

    @Test
    void aRequestIsGrantedKeptAndAnnounced() throws Exception {
        StationId station = riverside.stationWith(TestTenant.OAKDALE, 2, 100_000);
        Caller driver = TestTenant.OAKDALE.someone(Role.DRIVER);

        Decision decision = request(driver, riverside.wish(riverside.vehicleOf(driver), station, 11_000, 2, HOUR));

        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(decision.reason().code()).isEqualTo(ReasonCode.AS_REQUESTED);
        assertThat(find(driver, decision.reservation().id()).promise()).isPresent();
        assertThat(heard.hears("SlotAllocated", decision.reservation().id().value()))
                .isTrue();
    }

    @Test
    void anotherTenantsThingsAreNotFoundAndWithoutATenantNothingIs() {
        StationId station = riverside.stationWith(TestTenant.OAKDALE, 1, 100_000);
        Caller driver = TestTenant.OAKDALE.someone(Role.DRIVER);
        Decision decision = request(driver, riverside.wish(riverside.vehicleOf(driver), station, 5_000, 3, HOUR));
        Caller stranger = TestTenant.ELMWOOD.someone(Role.DRIVER);
        Caller samePersonElsewhere =
                new Caller(driver.person(), driver.name(), TestTenant.ELMWOOD.id(), Set.of(Role.DRIVER));

        assertNotFound(() -> find(stranger, decision.reservation().id()));
        assertNotFound(() -> find(samePersonElsewhere, decision.reservation().id()));
        assertNotFound(() -> request(stranger, riverside.wish(riverside.vehicleOf(stranger), station, 5_000, 3, HOUR)));
        assertThatThrownBy(
                        () -> reservations.find(driver, decision.reservation().id()))
                .as("no tenant is bound")
                .isNotInstanceOf(Problem.class);
    }

    @Test
    void fiftyDriversRaceForOneSlotAndOneGetsIt() throws Exception {
        StationId station = riverside.stationWith(TestTenant.OAKDALE, 1, 1_000_000);

        List<Decision> decisions = race(station, 11_000, 5, HOUR);

        assertThat(decisions.stream().filter(d -> d.reservation().promise().isPresent()))
                .hasSize(1);
        assertThat(decisions.stream()
                        .filter(Decision.Refused.class::isInstance)
                        .map(d -> d.reason().code()))
                .containsOnly(ReasonCode.CHARGERS_TAKEN);
        assertThat(ledger.heldAt(station)).hasSize(1);
    }

    @Test
    void fiftyDriversRaceForTheLastKilowattAndTheCapHolds() throws Exception {
        long cap = 40_000;
        StationId station = riverside.stationWith(TestTenant.OAKDALE, RACERS, cap);

        List<Decision> decisions = race(station, 11_000, 6, Duration.ofHours(2));

        List<Promise> promises = decisions.stream()
                .flatMap(decision -> decision.reservation().promise().stream())
                .toList();
        assertThat(promises).hasSizeGreaterThanOrEqualTo(6).hasSizeLessThan(RACERS);
        assertThat(Ledger.peakW(promises)).isLessThanOrEqualTo(cap);
        assertThat(Ledger.overlaps(promises)).isZero();
        assertThat(decisions.stream()
                        .filter(Decision.Refused.class::isInstance)
                        .map(d -> d.reason().code())
                        .distinct())
                .isNotEmpty() // what is left may be kept for emergencies
                .isSubsetOf(ReasonCode.NO_POWER_TRANSFORMER, ReasonCode.EMERGENCY_RESERVE);
    }

    @Test
    void theSameKeyAtTheSameTimeBooksOnce() throws Exception {
        StationId station = riverside.stationWith(TestTenant.OAKDALE, 4, 100_000);
        Caller driver = TestTenant.OAKDALE.someone(Role.DRIVER);
        SlotWish wish = riverside.wish(riverside.vehicleOf(driver), station, 5_000, 4, HOUR);
        String key = Riverside.key();

        List<Decision> decisions =
                together(10, i -> scope.call(driver.tenant(), () -> booking.request(driver, wish, key)));

        assertThat(decisions.stream()
                        .map(decision -> decision.reservation().id())
                        .distinct())
                .hasSize(1);
        assertThat(ledger.heldAt(station)).hasSize(1);
        SlotWish other = new SlotWish(
                wish.vehicle(),
                wish.stations(),
                new org.fairwatt.allocation.booking.EnergyWish.Amount(6_000),
                wish.earliestStart(),
                wish.latestEnd());
        assertThatThrownBy(() -> scope.call(driver.tenant(), () -> booking.request(driver, other, key)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void aVehicleNeverHasTwoSlotsAtOnceHoweverFastItAsks() throws Exception {
        StationId station = riverside.stationWith(TestTenant.OAKDALE, 10, 1_000_000);
        Caller driver = TestTenant.OAKDALE.someone(Role.DRIVER);
        SlotWish wish = riverside.wish(riverside.vehicleOf(driver), station, 11_000, 7, HOUR);

        List<Decision> decisions =
                together(10, i -> scope.call(driver.tenant(), () -> booking.request(driver, wish, Riverside.key())));

        assertThat(decisions.stream().filter(d -> d.reservation().promise().isPresent()))
                .hasSize(1);
        assertThat(ledger.heldAt(station)).hasSize(1);
    }

    @Test
    void aCanceledSlotLetsThePlannerMoveTheNextDriverForward() throws Exception {
        StationId station = riverside.stationWith(TestTenant.OAKDALE, 1, 100_000);
        Caller first = TestTenant.OAKDALE.someone(Role.DRIVER);
        Caller second = TestTenant.OAKDALE.someone(Role.DRIVER);
        Duration afternoon = Duration.ofHours(4);
        Decision early = request(first, riverside.wish(riverside.vehicleOf(first), station, 11_000, 8, afternoon));
        Decision late = request(second, riverside.wish(riverside.vehicleOf(second), station, 11_000, 8, afternoon));
        assertThat(late).isInstanceOf(Decision.Deferred.class);
        assertThat(late.reason().code()).isEqualTo(ReasonCode.LATER_CHARGERS_TAKEN);

        scope.call(
                first.tenant(), () -> booking.cancel(first, early.reservation().id(), Riverside.key()));

        assertThat(heard.hears("SlotMoved", late.reservation().id().value())).isTrue();
        Reservation moved = find(second, late.reservation().id());
        assertThat(start(moved)).isBefore(start(late.reservation()));
        assertThat(moved.moves()).isEqualTo(1);
        assertThat(moved.reason().code()).isEqualTo(ReasonCode.IMPROVED);
    }

    @Test
    void theApplicationsRoleSeesNothingUnlessATenantIsSet() throws SQLException {
        riverside.stationWith(TestTenant.OAKDALE, 1, 100_000);

        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from charging_station")) {
            assertThatThrownBy(count::executeQuery).isInstanceOf(SQLException.class);
        }
    }

    private List<Decision> race(StationId station, long energyWh, int hours, Duration stay) throws Exception {
        List<Caller> drivers = new ArrayList<>();
        List<VehicleId> vehicles = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            Caller driver = TestTenant.OAKDALE.someone(Role.DRIVER);
            drivers.add(driver);
            vehicles.add(riverside.vehicleOf(driver));
        }
        return together(
                RACERS, i -> request(drivers.get(i), riverside.wish(vehicles.get(i), station, energyWh, hours, stay)));
    }

    private interface Racer<T> {
        T run(int number) throws Exception;
    }

    private <T> List<T> together(int racers, Racer<T> racer) throws Exception {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < racers; i++) {
            int number = i;
            calls.add(() -> racer.run(number));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(calls)) {
            results.add(future.get());
        }
        return results;
    }

    private Decision request(Caller driver, SlotWish wish) {
        return scope.call(driver.tenant(), () -> booking.request(driver, wish, Riverside.key()));
    }

    private Reservation find(Caller driver, ReservationId id) {
        return scope.call(driver.tenant(), () -> reservations.find(driver, id));
    }

    private static Instant start(Reservation reservation) {
        return reservation.promise().orElseThrow().charging().start();
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
    }
}
