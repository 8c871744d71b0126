/** Reads and checks question files. Pure. */
@NullMarked
@NamedInterface("format")
package org.sokuto.assessment.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
