/** How much of the server one client and one tenant may take, in points of cost. */
@NullMarked
package org.fairwatt.api.budget;

import org.jspecify.annotations.NullMarked;
