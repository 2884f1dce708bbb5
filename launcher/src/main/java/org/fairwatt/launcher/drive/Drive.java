package org.fairwatt.launcher.drive;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.progress.ProgressBar;

/** One run: the drivers come, ask in the order of their arrival, and listen until nothing changes any more. */
final class Drive {
    /** Keycloak hashes passwords on both cores; two more keep it busy while others talk to the API. */
    private static final int PREPARED_AT_ONCE = 4;

    private final Drivers drivers;
    private final GraphQlClient admin;
    private final Clock clock;
    private final ProgressBar bar;
    private final Following following = new Following();
    private final String run = UUID.randomUUID().toString();

    Drive(Drivers drivers, GraphQlClient admin, Clock clock, ProgressBar bar) {
        this.drivers = drivers;
        this.admin = admin;
        this.clock = clock;
        this.bar = bar;
    }

    /** Sends every session as its driver's request, {@code atOnce} at a time. */
    DayReport requestAll(List<DaySession> sessions, DriveSite site, int atOnce) {
        List<String> stations = site.provision(admin);
        List<Seat> seats = prepare(sessions);
        try {
            site.cap(admin, clock, "drive-cap-" + run);
            List<Answer> answers = request(seats, stations, atOnce);
            answers.stream().filter(answer -> !answer.message().isEmpty()).forEach(this::tell);
            return new Aftermath(following, bar).report(seats, answers, site.capW());
        } finally {
            seats.forEach(seat -> seat.driver().close());
        }
    }

    /** Everyone signed in, with a vehicle and nothing left open, and listening. */
    private List<Seat> prepare(List<DaySession> sessions) {
        bar.begin("Drivers sign in", sessions.size());
        return SideBySide.at(PREPARED_AT_ONCE)
                .map(IntStream.range(0, sessions.size()).boxed().toList(), index -> {
                    DaySession session = sessions.get(index);
                    Driver driver = drivers.signIn(index + 1);
                    driver.cancelLeftovers(clock.instant());
                    String vehicle = driver.vehicleFor(session.energyWh());
                    driver.follow(following);
                    bar.step();
                    return new Seat(index, session, driver, vehicle);
                });
    }

    private List<Answer> request(List<Seat> seats, List<String> stations, int atOnce) {
        bar.begin("Slots requested", seats.size());
        return SideBySide.at(atOnce).map(seats, seat -> {
            String key = "drive-%s-%d".formatted(run, seat.number());
            Answer answer = seat.driver().request(seat.session(), seat.vehicle(), stations, key);
            bar.step();
            return answer;
        });
    }

    private void tell(Answer answer) {
        bar.say("Line %d: %s %s".formatted(answer.session().logged().line(), answer.reason(), answer.message()));
    }
}
