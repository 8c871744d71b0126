/** The dialog by which a CSV file is handed over, looked at, decided on and taken over. */
@NullMarked
package org.sokuto.shared.ui.imports;

import org.jspecify.annotations.NullMarked;
