/** The schema: that it is documented, that the file in docs/ is fresh, and that it runs. */
@NullMarked
package org.fairwatt.api.graphql;

import org.jspecify.annotations.NullMarked;
