package org.fairwatt.launcher.drive;

/** A session and the driver who asks for it. */
record Seat(int number, DaySession session, Driver driver, String vehicle) {}
