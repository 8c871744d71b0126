/** The pages of rates and gaps: by person and topic, for one person, for one topic. */
@NullMarked
package org.sokuto.training.ui;

import org.jspecify.annotations.NullMarked;
