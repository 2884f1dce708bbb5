/** Joining and inviting, with an identity provider that the tests command. */
@NullMarked
package org.fairwatt.tenancy.people;

import org.jspecify.annotations.NullMarked;
