/** Courses made of lessons, quizzes, role-plays and sign-offs; who is enrolled in them and how far. */
@NullMarked
@ApplicationModule(
        displayName = "Curricula",
        allowedDependencies = {
            "assessment",
            "assessment::format",
            "roleplay",
            "roleplay::format",
            "catalog",
            "people",
            "people::access",
            "audit"
        })
package org.sokuto.curricula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
