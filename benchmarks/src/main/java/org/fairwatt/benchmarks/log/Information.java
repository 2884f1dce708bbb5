package org.fairwatt.benchmarks.log;

/** What a policy is told of a session when it begins. */
public enum Information {
    /** The energy that flowed and the departure as it was: as if drivers knew, and said so. */
    ACTUAL,
    /** What the driver stated; the truth comes out when the car is full or leaves. */
    STATED
}
