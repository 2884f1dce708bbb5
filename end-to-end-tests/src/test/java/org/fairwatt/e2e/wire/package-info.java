/** Tests that come from outside, as a browser, a partner or an attacker would. */
@NullMarked
package org.fairwatt.e2e.wire;

import org.jspecify.annotations.NullMarked;
