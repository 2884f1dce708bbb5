/** The rules of the house; {@code RulesBiteTest} shows that each of them can fail. */
@NullMarked
package org.fairwatt.architecture;

import org.jspecify.annotations.NullMarked;
