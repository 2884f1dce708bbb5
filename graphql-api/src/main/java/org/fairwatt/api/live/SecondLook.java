package org.fairwatt.api.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets the feeds look again now and then: slots begin and end, and limits set in, without an event. */
@ApplicationScoped
public class SecondLook {

    private static final long EVERY_SECONDS = 30;

    @Inject
    AvailabilityFeed availability;

    @Inject
    GridFeed grid;

    @Resource
    ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> looking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        looking = executor.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        availability.lookAgain();
        grid.lookAgain();
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
