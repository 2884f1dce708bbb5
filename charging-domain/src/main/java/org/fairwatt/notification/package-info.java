/** What a person is told of without having asked at that moment, and the stations that a person wants to hear of. */
@NullMarked
package org.fairwatt.notification;

import org.jspecify.annotations.NullMarked;
