/** Reads what authors write as plain text, and says with file and line what is wrong with it. Pure. */
@NullMarked
package org.sokuto.shared.content;

import org.jspecify.annotations.NullMarked;
