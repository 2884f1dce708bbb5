package org.fairwatt.simulator.smartcar.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.fairwatt.simulator.smartcar.garage.Account;
import org.fairwatt.simulator.smartcar.garage.Breakable;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.Reading;

/** Cars and accounts as JSON. */
final class Shown {
    private Shown() {}

    static ObjectNode account(Account account) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("email", account.email())
                .put("password", account.password())
                .put("make", account.make().id())
                .put("about", account.about());
        faults(account, node);
        var cars = node.putArray("cars");
        account.cars().forEach(car -> cars.add(car.facts().vin()));
        return node;
    }

    /** With how the car is at this moment, whatever its maker was told. */
    static ObjectNode car(Car car) {
        Reading now = car.now();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", car.facts().id())
                .put("vin", car.facts().vin())
                .put("title", car.facts().title())
                .put("percentRemaining", now.percentRemaining())
                .put("rangeKm", now.rangeKm())
                .put("pluggedIn", now.pluggedIn())
                .put("charge", now.charge().name())
                .put("chargeLimit", now.chargeLimit())
                .put("latitude", now.place().latitude())
                .put("longitude", now.place().longitude())
                .put("odometerKm", now.odometerKm());
        faults(car, node);
        return node;
    }

    private static void faults(Breakable breakable, ObjectNode node) {
        ObjectNode faults = node.putObject("faults");
        breakable.faults().all().forEach((fault, duration) -> faults.put(fault.name(), duration.toString()));
    }
}
