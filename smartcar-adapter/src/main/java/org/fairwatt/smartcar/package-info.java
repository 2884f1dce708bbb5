/** Connected cars through Smartcar's SDK, version 2.0 of its API: the port of the domain, and guards against what the SDK does wrong. */
@NullMarked
package org.fairwatt.smartcar;

import org.jspecify.annotations.NullMarked;
