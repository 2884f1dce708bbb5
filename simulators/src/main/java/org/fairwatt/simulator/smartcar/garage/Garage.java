package org.fairwatt.simulator.smartcar.garage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All makes, accounts and cars. */
public final class Garage {
    private final List<Make> makes;
    private final List<Account> accounts;

    Garage(List<Make> makes, List<Account> accounts) {
        this.makes = List.copyOf(makes);
        this.accounts = List.copyOf(accounts);
    }

    /** Those of {@code garage.json}, whose days begin now. */
    public static Garage open(Clock clock) {
        return GarageFile.read().asOf(clock);
    }

    public List<Make> makes() {
        return makes;
    }

    public List<Account> accounts() {
        return accounts;
    }

    public Optional<Make> make(String id) {
        return makes.stream().filter(make -> make.id().equalsIgnoreCase(id)).findFirst();
    }

    public Optional<Account> account(String email) {
        return accounts.stream()
                .filter(account -> account.email().equalsIgnoreCase(email))
                .findFirst();
    }

    public List<Account> accountsAt(Make make) {
        return accounts.stream().filter(account -> account.make().equals(make)).toList();
    }

    /** The car with this id or VIN. */
    public Optional<Car> car(String idOrVin) {
        return cars().stream()
                .filter(car ->
                        car.facts().id().equals(idOrVin) || car.facts().vin().equals(idOrVin))
                .findFirst();
    }

    public List<Car> cars() {
        return accounts.stream().flatMap(account -> account.cars().stream()).toList();
    }
}
