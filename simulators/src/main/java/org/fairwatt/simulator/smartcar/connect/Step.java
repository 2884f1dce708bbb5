package org.fairwatt.simulator.smartcar.connect;

import java.util.List;
import org.fairwatt.simulator.smartcar.garage.Account;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.Make;

/** Where an owner is on the way through Connect. */
sealed interface Step {

    /** Chooses a brand. */
    record ChooseMake() implements Step {}

    /** Signs in; {@code refused} after a wrong password for {@code email}. */
    record SignIn(Make make, String email, boolean refused) implements Step {}

    /** Reads why it can't go on. */
    record Told(Setback setback) implements Step {}

    /** Chooses among several cars; {@code missed} after having chosen none. */
    record ChooseCars(Account account, List<Car> cars, boolean missed) implements Step {}

    /** Allows or denies. */
    record Consent(Account account, List<Car> cars) implements Step {}
}
