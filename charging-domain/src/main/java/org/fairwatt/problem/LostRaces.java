package org.fairwatt.problem;

/** Tells a transaction that lost against a faster one, and may simply be tried again, from one that failed. */
public interface LostRaces {

    /** True when {@code failure}, or what caused it, is the database saying that another transaction was faster. */
    boolean areBehind(Throwable failure);
}
