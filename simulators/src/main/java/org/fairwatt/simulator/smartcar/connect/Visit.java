package org.fairwatt.simulator.smartcar.connect;

import java.util.List;
import org.fairwatt.simulator.smartcar.connect.Step.ChooseCars;
import org.fairwatt.simulator.smartcar.connect.Step.ChooseMake;
import org.fairwatt.simulator.smartcar.connect.Step.Consent;
import org.fairwatt.simulator.smartcar.connect.Step.SignIn;
import org.fairwatt.simulator.smartcar.connect.Step.Told;
import org.fairwatt.simulator.smartcar.garage.Account;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.Fault;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.garage.Make;

/** An owner's way through Connect: what was asked, and the step it has come to. */
record Visit(AuthorizeRequest request, Step step) {

    static Visit begin(AuthorizeRequest request, Garage garage) {
        return new Visit(request, new ChooseMake()).atMake(request.make(), garage);
    }

    /** Goes on to the sign-in of the make called {@code id}; back to the choice if there is none. */
    Visit atMake(String id, Garage garage) {
        return to(garage.make(id).<Step>map(make -> new SignIn(make, "", false)).orElse(new ChooseMake()));
    }

    Visit signedIn(Make make, String email, String password, Garage garage) {
        return to(garage.account(email)
                .filter(account ->
                        account.make().equals(make) && account.password().equals(password))
                .map(this::next)
                .orElse(new SignIn(make, email, true)));
    }

    Visit choosing(ChooseCars choice, List<String> ids) {
        List<Car> chosen = choice.cars().stream()
                .filter(car -> ids.contains(car.facts().id()))
                .limit(request.single() ? 1 : choice.cars().size())
                .toList();
        return to(
                chosen.isEmpty()
                        ? new ChooseCars(choice.account(), choice.cars(), true)
                        : new Consent(choice.account(), chosen));
    }

    /** What comes after {@code account} has signed in. */
    private Step next(Account account) {
        if (account.faults().has(Fault.OUTAGE)) {
            return new Told(Setback.makerIsDown(account.make()));
        }
        List<Car> cars = account.cars().stream().filter(this::isAskedFor).toList();
        if (cars.isEmpty()) {
            return new Told(Setback.noVehicles(account.make()));
        }
        if (!account.subscribed()) {
            return new Told(Setback.noSubscription(account.make()));
        }
        List<Car> usable = cars.stream()
                .filter(car -> car.facts().offers(request.required()))
                .toList();
        return switch (usable.size()) {
            case 0 -> new Told(Setback.incompatible(cars.get(0).facts()));
            case 1 -> new Consent(account, usable);
            default -> new ChooseCars(account, usable, false);
        };
    }

    private boolean isAskedFor(Car car) {
        return request.singleVin().isEmpty() || car.facts().vin().equals(request.singleVin());
    }

    private Visit to(Step next) {
        return new Visit(request, next);
    }
}
