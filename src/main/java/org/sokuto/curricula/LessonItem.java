package org.sokuto.curricula;

import org.sokuto.shared.LocalText;

/**
 * A lesson as lists and links show one.
 *
 * @param key {@code course/name}
 * @param course key of the course in which it is a step
 * @param step key of that step
 */
public record LessonItem(String key, LocalText title, String course, String step, int minutes) {}
