/**
 * A cluster as arrays: what is left of every node in every bucket, and when each EVSE is taken.
 */
@NullMarked
package org.fairwatt.engine.profile;

import org.jspecify.annotations.NullMarked;
