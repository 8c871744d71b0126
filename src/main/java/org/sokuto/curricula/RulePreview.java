package org.sokuto.curricula;

/**
 * A rule of assignment and whom it hits today.
 *
 * @param people persons who match today
 * @param enrolled persons whom it has enrolled so far
 */
public record RulePreview(CourseItem course, AssignmentRule rule, long people, long enrolled) {}
