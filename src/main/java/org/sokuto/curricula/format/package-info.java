/** Reads and checks courses, lessons and everything that content refers to. Pure. */
@NullMarked
@NamedInterface("format")
package org.sokuto.curricula.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
