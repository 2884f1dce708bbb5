package org.fairwatt.realm.live;

/** Someone made for one test. */
record Person(String id, String mail, String password) {}
