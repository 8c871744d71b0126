/** The interface through which answers come in from a browser or another program. */
@NullMarked
package org.sokuto.assessment.web;

import org.jspecify.annotations.NullMarked;
