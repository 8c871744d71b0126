/** Who is who: persons, teams, roles, sign-in, and what each may do. */
@NullMarked
@ApplicationModule(displayName = "People", allowedDependencies = "audit")
package org.sokuto.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
