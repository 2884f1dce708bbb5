/** The WebSocket protocol, step by step, without a server. */
@NullMarked
package org.fairwatt.api.live;

import org.jspecify.annotations.NullMarked;
