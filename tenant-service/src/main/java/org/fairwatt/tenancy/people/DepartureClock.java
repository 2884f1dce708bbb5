package org.fairwatt.tenancy.people;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairwatt.time.OneAtATime;

/** Has those who left forgotten, each night unless set otherwise. Every node does it: what is forgotten once can be forgotten twice. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DepartureClock {

    @Resource
    private TimerService timers;

    @Inject
    private Departures departures;

    /** Hour, minute and second on the node's clock, each as an EJB calendar takes it. */
    @Inject
    @ConfigProperty(name = "fairwatt.departures.at", defaultValue = "3:10:0")
    private String at;

    private final OneAtATime oneAtATime = new OneAtATime();

    @PostConstruct
    void start() {
        timers.createCalendarTimer(times(at), new TimerConfig("people who left", false));
    }

    @Timeout
    void tick() {
        oneAtATime.run(departures::round);
    }

    /** @throws IllegalArgumentException when {@code at} has not three parts; the server tells what is wrong within one */
    static ScheduleExpression times(String at) {
        String[] parts = at.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "FAIRWATT_DEPARTURES_AT (%s) must be hour:minute:second.%nMaybe 3:10:0 for ten past three."
                            .formatted(at));
        }
        return new ScheduleExpression().hour(parts[0]).minute(parts[1]).second(parts[2]);
    }
}
