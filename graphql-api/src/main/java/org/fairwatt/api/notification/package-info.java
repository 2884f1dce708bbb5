/** What I was told, and the stations that I want to hear of, in GraphQL. */
@NullMarked
package org.fairwatt.api.notification;

import org.jspecify.annotations.NullMarked;
