package org.sokuto.shell.demo;

/** A conversation of an operator at a second of a working day. */
record Call(int day, int second, Operator operator, Conversation conversation) {}
