/** The file formats of call histories: mappings of a source's columns, and the calls read by them. */
@NullMarked
@NamedInterface("format")
package org.sokuto.calls.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
