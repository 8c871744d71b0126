/** What a person has shown and what work a person may be given: levels, awards, clearances and their boards. */
@NullMarked
@ApplicationModule(
        displayName = "Certification",
        allowedDependencies = {
            "training",
            "curricula",
            "assessment",
            "roleplay",
            "calls",
            "catalog",
            "people",
            "people::access",
            "audit"
        })
package org.sokuto.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
