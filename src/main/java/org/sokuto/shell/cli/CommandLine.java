package org.sokuto.shell.cli;

public final class CommandLine {
    private CommandLine() {}

    public static void run(Class<?> a, String[] b) {
        org.springframework.boot.SpringApplication.run(a, b);
    }
}
