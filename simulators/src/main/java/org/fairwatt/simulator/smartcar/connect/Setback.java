package org.fairwatt.simulator.smartcar.connect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fairwatt.simulator.smartcar.garage.CarFacts;
import org.fairwatt.simulator.smartcar.garage.Make;

/**
 * Why an owner goes back without a connection.
 *
 * @param parameters what the application is told
 * @param heading what the owner reads first
 * @param text what the owner reads then
 */
record Setback(Map<String, String> parameters, String heading, String text) {

    static Setback denied() {
        return of("access_denied", "User denied access to the requested scope of permissions.", "", "");
    }

    static Setback noVehicles(Make make) {
        return of(
                "no_vehicles",
                "No vehicles found on the account.",
                "There is no car in this account",
                "Add a car to your %s account, then try again.".formatted(make.name()));
    }

    static Setback noSubscription(Make make) {
        return of(
                "invalid_subscription",
                "User does not have an active connected vehicle subscription.",
                "Your subscription has ended",
                "%s connects a car only while its online service is paid for. Renew it there, then try again."
                        .formatted(make.name()));
    }

    static Setback makerIsDown(Make make) {
        return of(
                "server_error",
                "The connected services of the vehicle's maker did not answer.",
                "%s doesn't answer".formatted(make.name()),
                "Something is wrong at the maker's service. Nothing was connected; try again later.");
    }

    /** With the car that can't be connected. */
    static Setback incompatible(CarFacts car) {
        Setback setback = of(
                "vehicle_incompatible",
                "The user's vehicle is not compatible.",
                "Your car can't be connected",
                "The %s doesn't offer what the application needs.".formatted(car.title()));
        Map<String, String> parameters = new LinkedHashMap<>(setback.parameters());
        parameters.put("vin", car.vin());
        parameters.put("make", car.make());
        parameters.put("model", car.model());
        parameters.put("year", Integer.toString(car.year()));
        return new Setback(parameters, setback.heading(), setback.text());
    }

    private static Setback of(String error, String description, String heading, String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("error", error);
        parameters.put("error_description", description);
        return new Setback(parameters, heading, text);
    }
}
