package org.sokuto.curricula;

import org.sokuto.shared.LocalText;

/**
 * One step of a course.
 *
 * @param key unique in the course
 * @param minutes how long it takes
 * @param ref what it leads to: key of the lesson, quiz, role-play family or observation sheet
 */
public record StepItem(String key, StepKind kind, LocalText title, int minutes, String ref) {}
