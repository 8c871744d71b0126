/** A fictional contact centre, drawn from a seed, for a first start without data. */
@NullMarked
package org.sokuto.shell.demo;

import org.jspecify.annotations.NullMarked;
