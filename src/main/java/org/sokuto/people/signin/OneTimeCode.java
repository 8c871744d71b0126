package org.sokuto.people.signin;

/** A code for the first sign-in of one person; shown once, kept only as a hash. */
public record OneTimeCode(String employeeNo, String name, String code) {}
