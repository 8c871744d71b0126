/** Files of rows as other systems export them: encoding, delimiter, header, rows, cells, and what is wrong with them. */
@NullMarked
package org.sokuto.shared.csv;

import org.jspecify.annotations.NullMarked;
