/** The rules for what people write, told by the path of the field that breaks them. */
@NullMarked
package org.fairwatt.charging.input;

import org.jspecify.annotations.NullMarked;
