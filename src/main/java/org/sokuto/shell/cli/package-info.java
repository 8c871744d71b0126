/** The command line: arguments, checks before the start, commands, exit codes. */
@NullMarked
@NamedInterface("cli")
package org.sokuto.shell.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
