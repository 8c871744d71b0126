/** The files of levels and clearances: what they say, and what is wrong with them. Pure. */
@NullMarked
@NamedInterface("format")
package org.sokuto.certification.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
