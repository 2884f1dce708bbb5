package org.fairwatt.simulator.smartcar.garage;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What {@code garage.json} says. */
record GarageFile(List<Make> makes, List<WrittenAccount> accounts) {

    /** @param faults what is wrong with it from the beginning */
    record WrittenAccount(
            String email,
            String password,
            String make,
            boolean subscribed,
            String about,
            Set<Fault> faults,
            List<WrittenCar> cars) {}

    /** @param percentRemaining charge level at the start, 0 to 1 */
    record WrittenCar(
            String id,
            String vin,
            String model,
            int year,
            boolean telematics,
            Set<Permission> lacks,
            double batteryKwh,
            double whPerKm,
            double chargeKw,
            double percentRemaining,
            double chargeLimit,
            double odometerKm,
            long reportsEverySeconds,
            Place home,
            double bearingDegrees,
            List<Leg> day) {

        private static final double THOUSAND = 1000;

        Car of(Make make, Clock clock) {
            CarFacts facts = new CarFacts(
                    id,
                    vin,
                    make.name(),
                    model,
                    year,
                    telematics,
                    lacks,
                    batteryKwh * THOUSAND,
                    whPerKm,
                    chargeKw * THOUSAND,
                    reportsEverySeconds,
                    home,
                    bearingDegrees,
                    day);
            double energyWh = percentRemaining * facts.batteryWh();
            CarState parked = CarState.atHome(clock.instant(), energyWh, odometerKm * THOUSAND, chargeLimit, facts);
            return new Car(facts, parked, clock);
        }
    }

    static GarageFile read() {
        ObjectMapper mapper = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        try (InputStream file = GarageFile.class.getResourceAsStream("garage.json")) {
            if (file == null) {
                throw new IllegalStateException("There is no garage.json beside %s.".formatted(GarageFile.class));
            }
            return mapper.readValue(file, GarageFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Garage asOf(Clock clock) {
        return new Garage(
                makes, accounts.stream().map(account -> account(account, clock)).toList());
    }

    private Account account(WrittenAccount written, Clock clock) {
        Make make = makes.stream()
                .filter(each -> each.id().equals(written.make()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s is at a make (%s) that isn't there.".formatted(written.email(), written.make())));
        List<Car> cars = written.cars().stream().map(car -> car.of(make, clock)).toList();
        Account account = new Account(
                written.email(), written.password(), make, written.subscribed(), written.about(), cars, new Faults());
        written.faults().forEach(fault -> account.switchOn(fault, Duration.ZERO));
        return account;
    }
}
