/** Kinds of questions, how they are shown and how an answer is marked, to the exact part of a point. Pure. */
@NullMarked
@NamedInterface("scoring")
package org.sokuto.assessment.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
