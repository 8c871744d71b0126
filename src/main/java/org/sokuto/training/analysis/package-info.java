/** The judgement of immediate-answer rates against targets: who is below, which topic is at fault, what it costs. */
@NullMarked
@NamedInterface("analysis")
package org.sokuto.training.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
