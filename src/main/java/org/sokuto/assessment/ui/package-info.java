/** The pages on which quizzes are taken and their results are read. */
@NullMarked
package org.sokuto.assessment.ui;

import org.jspecify.annotations.NullMarked;
