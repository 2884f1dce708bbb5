/** The rules of allocation in GraphQL, for operators. */
@NullMarked
package org.fairwatt.api.policy;

import org.jspecify.annotations.NullMarked;
