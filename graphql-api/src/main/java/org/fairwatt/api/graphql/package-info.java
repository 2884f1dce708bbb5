/** From annotated classes to a schema that runs: SmallRye reads the annotations, the fetchers here call the methods. */
@NullMarked
package org.fairwatt.api.graphql;

import org.jspecify.annotations.NullMarked;
