/** What a person sees while it starts: stages with their times. */
@NullMarked
package org.fairwatt.launcher.progress;

import org.jspecify.annotations.NullMarked;
