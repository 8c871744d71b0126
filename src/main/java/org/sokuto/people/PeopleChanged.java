package org.sokuto.people;

/**
 * Persons joined, or changed in what lists and rules go by.
 *
 * @param added number of persons who joined
 * @param changed number of persons known before
 */
public record PeopleChanged(long added, long changed) {}
