/** Stations near a place in GraphQL: what is there, what is free, what it costs. */
@NullMarked
package org.fairwatt.api.station;

import org.jspecify.annotations.NullMarked;
