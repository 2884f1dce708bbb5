package org.fairwatt.tenant;

/**
 * Where events are written, in the transaction of what they tell of: they are delivered if and only if it commits, at
 * least once, in order per cluster.
 */
public interface EventLog {

    void append(DomainEvent event);
}
