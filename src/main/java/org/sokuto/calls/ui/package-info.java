/** Screens of the call history: bringing it in, and the imports there were. */
@NullMarked
package org.sokuto.calls.ui;

import org.jspecify.annotations.NullMarked;
