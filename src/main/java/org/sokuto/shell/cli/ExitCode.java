package org.sokuto.shell.cli;

/** What a command tells the shell that called it. */
enum ExitCode {
    DONE,
    /** Rows were refused, or the content has errors. */
    FAULTS_FOUND,
    WRONG_USAGE,
    COULD_NOT_RUN;

    ExitCode worse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
