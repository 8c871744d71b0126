/** The pages on immediate-answer rates: by person and topic, for one person, for one topic. */
@NullMarked
package org.sokuto.training.ui;

import org.jspecify.annotations.NullMarked;
