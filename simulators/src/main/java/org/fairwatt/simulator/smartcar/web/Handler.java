package org.fairwatt.simulator.smartcar.web;

/** Answers requests. */
@FunctionalInterface
public interface Handler {
    Response answer(Request request);
}
