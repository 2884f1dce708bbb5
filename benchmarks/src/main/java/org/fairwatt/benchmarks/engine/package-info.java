/**
 * Fairwatt's own way of sharing a site: the product's engine, run by the replay instead of by the server.
 */
@NullMarked
package org.fairwatt.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
