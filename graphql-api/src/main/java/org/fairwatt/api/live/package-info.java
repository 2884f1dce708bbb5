/** What changes, told while it happens: GraphQL subscriptions over the graphql-transport-ws protocol. */
@NullMarked
package org.fairwatt.api.live;

import org.jspecify.annotations.NullMarked;
