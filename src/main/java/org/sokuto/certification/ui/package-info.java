/** Pages on levels and clearances: the boards, one's own page, and the part on the page of a person. */
@NullMarked
package org.sokuto.certification.ui;

import org.jspecify.annotations.NullMarked;
