/**
 * What is likely, learned from what happened: people leave earlier or later than they say, and take less than they ask for.
 */
@NullMarked
package org.fairwatt.engine.forecast;

import org.jspecify.annotations.NullMarked;
