/** Passwords, one-time codes, the lock after failed attempts, and the first administrator. */
@NullMarked
@NamedInterface("signin")
package org.sokuto.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
