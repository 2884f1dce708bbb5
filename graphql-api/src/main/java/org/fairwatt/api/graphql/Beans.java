package org.fairwatt.api.graphql;

/** Where the objects with the operations come from: CDI in the server, a test's own otherwise. */
@FunctionalInterface
public interface Beans {

    Object get(Class<?> type);
}
