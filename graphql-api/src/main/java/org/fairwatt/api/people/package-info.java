/** Who I am, my communities, and invitations in GraphQL. */
@NullMarked
package org.fairwatt.api.people;

import org.jspecify.annotations.NullMarked;
