/** The pages on courses: what one learns, the lessons, a trainer's signatures, and the state of the content. */
@NullMarked
package org.sokuto.curricula.ui;

import org.jspecify.annotations.NullMarked;
