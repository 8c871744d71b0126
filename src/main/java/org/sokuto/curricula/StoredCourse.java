package org.sokuto.curricula;

import org.jspecify.annotations.Nullable;

/** A course as it is stored: what learners see, and whom it is assigned to. */
record StoredCourse(CourseItem item, @Nullable AssignmentRule rule) {}
