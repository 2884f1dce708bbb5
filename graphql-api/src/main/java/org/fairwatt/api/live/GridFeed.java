package org.fairwatt.api.live;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.allocation.grid.GridForecast;
import org.fairwatt.api.grid.GridStatusView;
import org.fairwatt.api.live.Listeners.Listener;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.TenantId;

/**
 * Tells how much room the grid has: once at the beginning, then whenever the level of a cluster changes. The first change
 * after a quiet time is told at once; of a burst it is read at most four times a second for each tenant. It is read again
 * every half minute, since time alone changes it too.
 */
@ApplicationScoped
public class GridFeed {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final long LOOK_SECONDS = 30; // a limit or a base load that sets in is no event

    @Inject
    TenantCalls calls;

    @Inject
    GridForecast forecast;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Listeners<Watch, GridStatusView> listeners = new Listeners<>();
    private Mailbox<TenantId, TenantId> mailbox;
    private ScheduledFuture<?> clock;

    /** One listener, and the levels that it was told last. */
    private record Watch(Caller caller, AtomicReference<Map<String, CongestionLevel>> told) {

        boolean seesNumbers() {
            return caller.may(Permission.SEE_GRID);
        }

        boolean isNews(GridStatusView status) {
            Map<String, CongestionLevel> levels = status.levels();
            return !levels.equals(told.getAndSet(levels));
        }
    }

    @PostConstruct
    void start() {
        mailbox = new Mailbox<>(executor, PAUSE, Function.identity(), (tenant, keys) -> tell(tenant));
        clock = executor.scheduleWithFixedDelay(
                () -> listeners.tenants().forEach(mailbox::add), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        clock.cancel(false);
    }

    Multi<GridStatusView> changes(Caller caller) {
        Watch watch = new Watch(caller, new AtomicReference<>());
        return listeners.stream(caller.tenant(), watch, joined -> mailbox.add(caller.tenant()));
    }

    void on(@Observes Announcement announcement) {
        if (!listeners.of(announcement.tenant()).isEmpty()) {
            mailbox.add(announcement.tenant());
        }
    }

    private void tell(TenantId tenant) {
        Map<Boolean, List<Listener<Watch, GridStatusView>>> alike = listeners.of(tenant).stream()
                .collect(Collectors.groupingBy(listener -> listener.interest().seesNumbers()));
        alike.values().forEach(this::tell);
    }

    /** All of them may see the same, so it is read once. */
    private void tell(List<Listener<Watch, GridStatusView>> alike) {
        Caller caller = alike.get(0).interest().caller();
        GridStatusView status = GridStatusView.of(calls.callAs(caller, forecast::status));
        for (Listener<Watch, GridStatusView> listener : alike) {
            if (listener.interest().isNews(status)) {
                listener.tell(status);
            }
        }
    }
}
