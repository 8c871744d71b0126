/** Widgets for every view: page header, chips, notices, empty states, small charts. Their texts come from the caller. */
@NullMarked
package org.sokuto.shared.ui;

import org.jspecify.annotations.NullMarked;
