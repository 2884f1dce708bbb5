/**
 * Says why a decision is what it is, by asking what would have been possible without each limit.
 */
@NullMarked
package org.fairwatt.engine.explain;

import org.jspecify.annotations.NullMarked;
