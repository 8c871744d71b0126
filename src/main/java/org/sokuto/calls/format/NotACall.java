package org.sokuto.calls.format;

/** A row that does not mean to be a call: a total, a repeated header, a row of empty cells; its first words tell. */
public record NotACall(long line, String text) implements CallLine {}
