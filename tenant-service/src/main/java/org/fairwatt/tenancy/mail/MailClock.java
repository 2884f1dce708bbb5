package org.fairwatt.tenancy.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.fairwatt.time.OneAtATime;

/** Lets every node look for mail that is due, one round at a time. The claims keep the nodes out of each other's way. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailClock {

    private static final Duration TICK = Duration.ofSeconds(2);

    @Resource
    private TimerService timers;

    @Inject
    private MailRound round;

    private final OneAtATime oneAtATime = new OneAtATime();
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(TICK.toMillis(), TICK.toMillis(), new TimerConfig("mail", false));
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    @Timeout
    void tick() {
        if (!stopping) {
            oneAtATime.run(() -> round.round(() -> stopping));
        }
    }
}
