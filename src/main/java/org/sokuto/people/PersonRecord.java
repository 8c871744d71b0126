package org.sokuto.people;

/** A person with everything that the form of a person shows. */
public record PersonRecord(PersonItem person, RoleChoice roles) {}
