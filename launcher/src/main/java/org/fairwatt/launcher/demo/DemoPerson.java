package org.fairwatt.launcher.demo;

/** Someone with an account; the e-mail address is also the user name. */
public record DemoPerson(String email, String firstName, String lastName) {}
