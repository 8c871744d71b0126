/** Screens on people, their accounts and their teams. */
@NullMarked
package org.sokuto.people.ui;

import org.jspecify.annotations.NullMarked;
