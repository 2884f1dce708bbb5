/**
 * What a placement is told to cost, and what a session costs in the end: never more than it was told.
 */
@NullMarked
package org.fairwatt.engine.price;

import org.jspecify.annotations.NullMarked;
