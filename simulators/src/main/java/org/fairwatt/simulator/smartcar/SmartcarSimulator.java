package org.fairwatt.simulator.smartcar;

import java.lang.System.Logger.Level;
import java.time.Clock;
import org.fairwatt.simulator.smartcar.connect.Connect;
import org.fairwatt.simulator.smartcar.control.ControlApi;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.token.Application;
import org.fairwatt.simulator.smartcar.token.GrantFile;
import org.fairwatt.simulator.smartcar.token.Grants;
import org.fairwatt.simulator.smartcar.token.TokenEndpoint;
import org.fairwatt.simulator.smartcar.vehicle.VehicleApi;
import org.fairwatt.simulator.smartcar.web.Request;
import org.fairwatt.simulator.smartcar.web.Response;
import org.fairwatt.simulator.smartcar.web.Routes;
import org.fairwatt.simulator.smartcar.web.WebServer;

/** All of it behind one port. */
public final class SmartcarSimulator implements AutoCloseable {
    private static final int NOT_FOUND = 404;

    private final Routes connect;
    private final Routes token;
    private final Routes control;
    private final VehicleApi api;
    private final Routes vehicles;
    private final WebServer server;

    private SmartcarSimulator(int port, Application application, GrantFile file, Clock clock) {
        Garage garage = Garage.open(clock);
        Grants grants = new Grants(clock, file);
        this.connect = new Connect(application, garage, grants, clock).routes();
        this.token = new TokenEndpoint(application, grants, garage).routes();
        this.control = new ControlApi(garage).routes();
        this.api = new VehicleApi(grants, garage, clock);
        this.vehicles = api.routes();
        this.server = new WebServer(port, this::answer);
    }

    /** Settings are variables of the environment; see {@link Settings}. */
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
        Settings settings = Settings.from(System.getenv());
        try (SmartcarSimulator simulator =
                start(settings.port(), settings.application(), new GrantFile(settings.grants()), Clock.systemUTC())) {
            System.getLogger(SmartcarSimulator.class.getName())
                    .log(Level.INFO, "The Smartcar simulator listens on port {0}.", Integer.toString(settings.port()));
            simulator.server.awaitEnd();
        }
    }

    /** Listens on 127.0.0.1 from now on; {@code file} keeps what owners allowed. */
    public static SmartcarSimulator start(int port, Application application, GrantFile file, Clock clock) {
        SmartcarSimulator simulator = new SmartcarSimulator(port, application, file, clock);
        simulator.server.start();
        return simulator;
    }

    @Override
    public void close() {
        server.close();
    }

    private Response answer(Request request) {
        if (request.path().startsWith("/v2.0/")) {
            return vehicles.answer(request).orElseGet(() -> api.noSuchPath(request));
        }
        return connect.answer(request)
                .or(() -> token.answer(request))
                .or(() -> control.answer(request))
                .orElseGet(() -> Response.text(NOT_FOUND, "There is nothing here."));
    }
}
