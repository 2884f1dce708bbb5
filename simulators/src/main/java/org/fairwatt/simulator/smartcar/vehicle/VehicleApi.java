package org.fairwatt.simulator.smartcar.vehicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.garage.Permission;
import org.fairwatt.simulator.smartcar.garage.Reading;
import org.fairwatt.simulator.smartcar.token.Grants;
import org.fairwatt.simulator.smartcar.web.Handler;
import org.fairwatt.simulator.smartcar.web.Request;
import org.fairwatt.simulator.smartcar.web.Response;
import org.fairwatt.simulator.smartcar.web.Routes;

/** Everything under {@code /v2.0}. */
public final class VehicleApi {
    private static final String CAR = "/v2.0/vehicles/{id}";

    private final Grants grants;
    private final Garage garage;
    private final Clock clock;

    public VehicleApi(Grants grants, Garage garage, Clock clock) {
        this.grants = grants;
        this.garage = garage;
        this.clock = clock;
    }

    public Routes routes() {
        Routes routes = new Routes()
                .on("GET", "/v2.0/user", answering(this::user))
                .on("GET", "/v2.0/vehicles", answering(this::vehicles))
                .on("GET", CAR, answering(request -> signal(request, Signal.ATTRIBUTES)))
                .on("GET", CAR + "/permissions", answering(this::permissions))
                .on("POST", CAR + "/charge", answering(this::charge))
                .on("POST", CAR + "/charge/limit", answering(this::limit))
                .on("POST", CAR + "/batch", answering(this::batch))
                .on("DELETE", CAR + "/application", answering(this::disconnect));
        for (Signal signal : Signal.values()) {
            routes.on("GET", CAR + signal.path(), answering(request -> signal(request, signal)));
        }
        return routes;
    }

    /** What is answered to a path under {@code /v2.0} that isn't there. */
    public Response noSuchPath(Request request) {
        return answering(any -> {
                    throw ApiProblem.noSuchPath(request.path());
                })
                .answer(request);
    }

    private Answer user(Request request) {
        OwnersCars owner = owner(request);
        return Answer.of(object().put("id", owner.account().userId()));
    }

    private Answer vehicles(Request request) {
        return Paging.of(request).answer("vehicles", owner(request).ids());
    }

    private Answer permissions(Request request) {
        OwnersCars owner = owner(request);
        owner.car(request.variable("id"));
        return Paging.of(request).answer("permissions", owner.permissions());
    }

    private Answer signal(Request request, Signal signal) {
        Units units = Units.of(request);
        Car car = owner(request).car(request.variable("id"), signal.permission());
        Reading reading = car.reading();
        return Answer.read(signal.value(car, reading, units), reading, units, clock.instant());
    }

    private Answer charge(Request request) {
        String action = Body.of(request).path("action").asText();
        if (!List.of("START", "STOP").contains(action)) {
            throw ApiProblem.invalid("The action (%s) must be START or STOP.".formatted(action));
        }
        Car car = owner(request).car(request.variable("id"), Permission.CONTROL_CHARGE);
        return switch (car.charge("START".equals(action))) {
            case YES -> Answer.done();
            case NOT_PLUGGED_IN -> throw notPluggedIn();
            case FULL ->
                throw ApiProblem.vehicleState("FULLY_CHARGED", "The car is charged as far as its limit lets it.");
        };
    }

    private Answer limit(Request request) {
        JsonNode limit = Body.of(request).path("limit");
        if (!limit.isNumber() || !(limit.asDouble() >= 0.5 && limit.asDouble() <= 1)) {
            throw ApiProblem.invalid("The limit (%s) must be a number between 0.5 and 1.".formatted(limit));
        }
        owner(request).car(request.variable("id"), Permission.CONTROL_CHARGE).limitCharge(limit.asDouble());
        return Answer.done();
    }

    private Answer batch(Request request) {
        JsonNode requests = Body.of(request).path("requests");
        if (!requests.isArray() || requests.isEmpty()) {
            throw ApiProblem.invalid("The requests must be a list of at least one path.");
        }
        owner(request).car(request.variable("id"));
        ObjectNode body = object();
        ArrayNode responses = body.putArray("responses");
        String requestId = UUID.randomUUID().toString();
        requests.forEach(each -> {
            String path = each.path("path").asText();
            Answer answer = caught(requestId, any -> one(request, path), request);
            ObjectNode written = responses.addObject().put("path", path).put("code", answer.status());
            ObjectNode headers = written.putObject("headers");
            answer.headers().forEach(headers::put);
            written.set("body", answer.body());
        });
        return Answer.of(body);
    }

    private Answer one(Request request, String path) {
        return signal(request, Signal.ofPath(path).orElseThrow(() -> ApiProblem.noSuchPath(path)));
    }

    private Answer disconnect(Request request) {
        OwnersCars owner = owner(request);
        owner.car(request.variable("id"));
        grants.disconnect(owner.grant(), request.variable("id"));
        return Answer.of(object().put("status", "success"));
    }

    private OwnersCars owner(Request request) {
        return OwnersCars.of(request, grants, garage);
    }

    private static ApiProblem notPluggedIn() {
        return ApiProblem.vehicleState("CHARGING_PLUG_NOT_CONNECTED", "The car isn't plugged in.");
    }

    /** Each answer has an id of its own; a refusal is an answer too. */
    private static Handler answering(Function<Request, Answer> operation) {
        return request -> {
            String requestId = UUID.randomUUID().toString();
            Answer answer = caught(requestId, operation, request);
            Map<String, String> headers = new LinkedHashMap<>(answer.headers());
            headers.put("sc-request-id", requestId);
            return Response.json(answer.status(), answer.body()).with(headers);
        };
    }

    private static Answer caught(String requestId, Function<Request, Answer> operation, Request request) {
        try {
            return operation.apply(request);
        } catch (ApiProblem problem) {
            return Answer.refused(problem, requestId);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
