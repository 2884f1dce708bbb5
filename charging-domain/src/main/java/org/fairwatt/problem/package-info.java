/** The one way in which bad input, missing rights and missing things are told to a caller. */
@NullMarked
package org.fairwatt.problem;

import org.jspecify.annotations.NullMarked;
