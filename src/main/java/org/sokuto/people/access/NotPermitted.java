package org.sokuto.people.access;

import org.sokuto.shared.NotFound;

/** The actor may not do this; shown exactly like {@link NotFound}. */
public class NotPermitted extends NotFound {}
