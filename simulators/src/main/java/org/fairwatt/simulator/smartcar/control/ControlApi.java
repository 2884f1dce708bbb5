package org.fairwatt.simulator.smartcar.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fairwatt.simulator.smartcar.garage.Account;
import org.fairwatt.simulator.smartcar.garage.Breakable;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.Fault;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.web.Request;
import org.fairwatt.simulator.smartcar.web.Response;
import org.fairwatt.simulator.smartcar.web.Routes;

/**
 * Everything under {@code /simulator}. What changes something is PUT, PATCH or DELETE: a foreign page in the same browser
 * can't send these. A car is found by its id or VIN, an account by its email; a fault takes its duration as
 * {@code ?duration=PT90S}.
 */
public final class ControlApi {
    private static final String CAR = "/simulator/cars/{key}";
    private static final String ACCOUNT = "/simulator/accounts/{key}";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Garage garage;

    public ControlApi(Garage garage) {
        this.garage = garage;
    }

    public Routes routes() {
        return new Routes()
                .on("GET", "/simulator/ready", request -> Response.text(200, "ready"))
                .on("GET", "/simulator/accounts", request -> list(garage.accounts(), Shown::account))
                .on("GET", "/simulator/cars", request -> list(garage.cars(), Shown::car))
                .on("GET", ACCOUNT, request -> account(request).map(this::shown).orElseGet(ControlApi::nobody))
                .on("GET", CAR, request -> car(request).map(this::shown).orElseGet(ControlApi::nobody))
                .on("PATCH", CAR, this::change)
                .on("PUT", CAR + "/faults/{fault}", request -> switchOn(request, car(request)))
                .on("DELETE", CAR + "/faults/{fault}", request -> switchOff(request, car(request)))
                .on("PUT", ACCOUNT + "/faults/{fault}", request -> switchOn(request, account(request)))
                .on("DELETE", ACCOUNT + "/faults/{fault}", request -> switchOff(request, account(request)));
    }

    private Response change(Request request) {
        Optional<Car> car = car(request);
        Optional<CarChange> change = CarChange.read(request.body());
        if (car.isEmpty()) {
            return nobody();
        }
        if (change.isEmpty()) {
            return Response.text(
                    BAD_REQUEST,
                    "The body may hold percentRemaining (0 to 1), pluggedIn, and place with latitude and longitude.");
        }
        return change.get().applyTo(car.get())
                ? shown(car.get())
                : Response.text(CONFLICT, "The car is on its way; it can't be plugged in now.");
    }

    private Response switchOn(Request request, Optional<? extends Breakable> breakable) {
        Optional<Fault> fault = fault(request);
        if (breakable.isEmpty() || fault.isEmpty()) {
            return nobody();
        }
        try {
            Duration duration = request.query()
                    .find("duration")
                    .map(Duration::parse)
                    .orElse(fault.get().usually());
            breakable.get().switchOn(fault.get(), duration);
            return shown(breakable.get());
        } catch (DateTimeParseException e) {
            return Response.text(BAD_REQUEST, "The duration must be like PT90S or PT3H.");
        }
    }

    private Response switchOff(Request request, Optional<? extends Breakable> breakable) {
        Optional<Fault> fault = fault(request);
        if (breakable.isEmpty() || fault.isEmpty()) {
            return nobody();
        }
        breakable.get().switchOff(fault.get());
        return shown(breakable.get());
    }

    private Response shown(Breakable breakable) {
        return Response.json(
                200, breakable instanceof Account account ? Shown.account(account) : Shown.car((Car) breakable));
    }

    private Optional<Car> car(Request request) {
        return garage.car(request.variable("key"));
    }

    private Optional<Account> account(Request request) {
        return garage.account(URLDecoder.decode(request.variable("key"), StandardCharsets.UTF_8));
    }

    private static Optional<Fault> fault(Request request) {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.name().equals(request.variable("fault")))
                .findFirst();
    }

    private static <T> Response list(List<T> all, Function<T, ? extends JsonNode> shown) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(each -> list.add(shown.apply(each)));
        return Response.json(200, list);
    }

    private static Response nobody() {
        return Response.text(
                NOT_FOUND, "There is no such car, account or fault. Faults: " + Arrays.toString(Fault.values()));
    }
}
