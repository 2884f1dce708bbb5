package org.fairwatt.charging.vehicles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.geography.Position;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.AuthorizationCode;
import org.fairwatt.vehicle.ConsentRequest;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.RefreshToken;
import org.fairwatt.vehicle.SignalReading;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VehicleTelemetryProvider;

/**
 * A provider whose cars, consents and failures a test decides. As with a real one, codes and refresh tokens are good for
 * once, and a car that is disconnected is so for every consent.
 */
final class CarsInMemory implements VehicleTelemetryProvider {
    static final Duration ACCESS_LASTS = Duration.ofHours(2);

    private final Clock clock;
    private final Map<String, List<ProviderVehicle>> consents = new HashMap<>();
    private final Map<String, List<ProviderVehicle>> access = new HashMap<>();
    private final Map<String, List<ProviderVehicle>> refreshes = new HashMap<>();
    private final Map<String, TelemetrySnapshot> told = new LinkedHashMap<>();
    private final Map<String, ProviderFailure> broken = new HashMap<>();
    private final Map<String, Runnable> meanwhile = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private boolean configured = true;
    private int count;

    CarsInMemory(Clock clock) {
        this.clock = clock;
    }

    /** A code that an owner of {@code cars} gave. */
    String consentFor(ProviderVehicle... cars) {
        String code = "code-" + ++count;
        consents.put(code, List.of(cars));
        return code;
    }

    /** What {@code car} tells from now on. */
    void tells(ProviderVehicle car, TelemetrySnapshot snapshot) {
        told.put(car.id().value(), snapshot);
    }

    /** {@code what} (exchange, refresh, vehicles, read, disconnect) fails from now on. */
    void breaks(String what, ProviderFailure failure) {
        broken.put(what, failure);
    }

    void breaks(String what, Kind kind) {
        breaks(what, ProviderFailure.of(kind, "broken by the test"));
    }

    /** The next time that {@code what} is asked, {@code happens} before the answer comes. */
    void meanwhile(String what, Runnable happens) {
        meanwhile.put(what, happens);
    }

    void heal() {
        broken.clear();
    }

    /** No access token is taken any more, although its time is not over. */
    void refuseAccessTokens() {
        access.clear();
    }

    void loseAccount() {
        configured = false;
    }

    /** Every call over the network, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    static ProviderVehicle car(String vin, String make, String model, int year) {
        return new ProviderVehicle(
                new ProviderVehicleId("id-of-" + vin),
                Optional.of(vin),
                make,
                model,
                Optional.of(year),
                Optional.of(Energy.ofKilowattHours(62)));
    }

    /** The same car as another of its drivers sees it: the provider names it anew. */
    static ProviderVehicle inAnotherAccount(ProviderVehicle car) {
        return new ProviderVehicle(
                new ProviderVehicleId(car.id().value() + "-elsewhere"),
                car.vin(),
                car.make(),
                car.model(),
                car.year(),
                car.nominalCapacity());
    }

    /** The same car on a day on which its maker does not tell its VIN. */
    static ProviderVehicle withoutVin(ProviderVehicle car) {
        return new ProviderVehicle(
                car.id(), Optional.empty(), car.make(), car.model(), car.year(), car.nominalCapacity());
    }

    static TelemetrySnapshot all(int percent, Instant at) {
        return new TelemetrySnapshot(
                new SignalReading.Told<>(StateOfCharge.percent(percent), at, at),
                new SignalReading.Told<>(Distance.ofMetres(percent * 3_000L), at, at),
                new SignalReading.Told<>(true, at, at),
                new SignalReading.Told<>(false, at, at),
                new SignalReading.Told<>(new Position(44.5, -40.4), at, at));
    }

    static TelemetrySnapshot nothingBut(Kind kind) {
        ProviderFailure failure = ProviderFailure.of(kind, "broken by the test");
        return new TelemetrySnapshot(
                new SignalReading.Failed<>(failure),
                new SignalReading.Failed<>(failure),
                new SignalReading.Failed<>(failure),
                new SignalReading.Failed<>(failure),
                new SignalReading.Failed<>(failure));
    }

    @Override
    public VehicleProvider name() {
        return VehicleProvider.SMARTCAR;
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public String authorizeUrl(ConsentRequest request) {
        return "https://consent.example/?state=%s&make=%s&one=%s"
                .formatted(request.state().text(), request.make().orElse(""), request.oneVehicle());
    }

    @Override
    public ProviderTokens completeConnect(AuthorizationCode code) {
        called("exchange");
        return issue(Optional.ofNullable(consents.remove(code.value())));
    }

    @Override
    public ProviderTokens refresh(RefreshToken token) {
        called("refresh");
        return issue(Optional.ofNullable(refreshes.remove(token.value())));
    }

    @Override
    public List<ProviderVehicle> vehicles(AccessToken token) {
        called("vehicles");
        return behind(token);
    }

    @Override
    public TelemetrySnapshot read(AccessToken token, ProviderVehicleId vehicle) {
        called("read");
        if (behind(token).stream().noneMatch(car -> car.id().equals(vehicle))) {
            throw ProviderFailure.of(Kind.PERMISSION, "not behind this consent");
        }
        return Optional.ofNullable(told.get(vehicle.value())).orElseGet(() -> nothingBut(Kind.ASLEEP));
    }

    @Override
    public void disconnect(AccessToken token, ProviderVehicleId vehicle) {
        called("disconnect");
        behind(token);
        access.replaceAll((any, cars) -> without(vehicle, cars));
        refreshes.replaceAll((any, cars) -> without(vehicle, cars));
    }

    private void called(String what) {
        calls.add(what);
        Optional.ofNullable(meanwhile.remove(what)).ifPresent(Runnable::run);
        ProviderFailure failure = broken.get(what);
        if (failure != null) {
            throw failure;
        }
    }

    private List<ProviderVehicle> behind(AccessToken token) {
        return Optional.ofNullable(access.get(token.value())).orElseThrow(CarsInMemory::signInAgain);
    }

    private static List<ProviderVehicle> without(ProviderVehicleId vehicle, List<ProviderVehicle> cars) {
        return cars.stream().filter(car -> !car.id().equals(vehicle)).toList();
    }

    private ProviderTokens issue(Optional<List<ProviderVehicle>> cars) {
        List<ProviderVehicle> consented = cars.orElseThrow(CarsInMemory::signInAgain);
        int number = ++count;
        access.put("access-" + number, consented);
        refreshes.put("refresh-" + number, consented);
        return new ProviderTokens(
                new AccessToken("access-" + number),
                clock.instant().plus(ACCESS_LASTS),
                new RefreshToken("refresh-" + number),
                clock.instant().plus(Duration.ofDays(60)));
    }

    private static ProviderFailure signInAgain() {
        return ProviderFailure.of(Kind.REAUTHENTICATE, "not good any more");
    }
}
