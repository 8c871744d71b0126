/** Reads and checks scenario and rubric files. Pure. */
@NullMarked
@NamedInterface("format")
package org.sokuto.roleplay.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
