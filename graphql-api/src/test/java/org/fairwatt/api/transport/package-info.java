/** GraphQL over HTTP against a schema of the real operations with use cases made up for the test. */
@NullMarked
package org.fairwatt.api.transport;

import org.jspecify.annotations.NullMarked;
