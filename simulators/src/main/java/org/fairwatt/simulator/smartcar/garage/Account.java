package org.fairwatt.simulator.smartcar.garage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's account at a maker's service. What is switched on for it is switched on for its cars too.
 *
 * @param password as everybody may know: the pages tell it
 * @param subscribed whether the maker's service is paid for
 * @param about what it is good for, as the pages tell it
 */
public record Account(
        String email, String password, Make make, boolean subscribed, String about, List<Car> cars, Faults faults)
        implements Breakable {

    public Account {
        cars = List.copyOf(cars);
    }

    /** As the API names its owner. */
    public String userId() {
        return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public Optional<Car> car(String id) {
        return cars.stream().filter(car -> car.facts().id().equals(id)).findFirst();
    }

    @Override
    public void switchOn(Fault fault, Duration duration) {
        faults.switchOn(fault, duration);
        cars.forEach(car -> car.switchOn(fault, duration));
    }

    @Override
    public void switchOff(Fault fault) {
        faults.switchOff(fault);
        cars.forEach(car -> car.switchOff(fault));
    }

    @Override
    public String toString() {
        return email;
    }
}
