/** From the counts to what should be learned: gaps with their reasons, by person, topic and team. */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "calls",
            "calls::rates",
            "curricula",
            "assessment",
            "roleplay",
            "catalog",
            "people",
            "people::access",
            "audit"
        })
package org.sokuto.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
