package org.sokuto.shell.demo;

/** A family and a given name, as written and as read. */
record FullName(String written, String kana) {}
