package org.fairwatt.memory;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.EventLog;

/** Events in memory, in order. */
public final class InMemoryEventLog implements EventLog {
    private final List<DomainEvent> events = new ArrayList<>();

    public List<DomainEvent> events() {
        return List.copyOf(events);
    }

    public void forget() {
        events.clear();
    }

    @Override
    public void append(DomainEvent event) {
        events.add(event);
    }
}
