/** What is kept in the state folder: places, secrets, and which processes belong to this platform. */
@NullMarked
package org.fairwatt.launcher.state;

import org.jspecify.annotations.NullMarked;
