/** Screens on topics and products. */
@NullMarked
package org.sokuto.catalog.ui;

import org.jspecify.annotations.NullMarked;
