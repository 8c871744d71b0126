/** Actions, how far each role reaches with them, and who is acting now. */
@NullMarked
@NamedInterface("access")
package org.sokuto.people.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
