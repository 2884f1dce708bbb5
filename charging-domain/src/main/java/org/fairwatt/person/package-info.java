/** What a person has chosen: the same in every tenant. */
@NullMarked
package org.fairwatt.person;

import org.jspecify.annotations.NullMarked;
