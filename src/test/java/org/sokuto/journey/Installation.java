package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar on a data folder of its own, used as a person at the command line would use it. */
final class Installation {

    /** What a command printed and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    private static final long PATIENCE_SECONDS = 180;

    private final Path data;

    Installation(Path data) {
        this.data = data;
    }

    Path data() {
        return data;
    }

    /** Runs a command to its end, with English messages. */
    Outcome run(String... words) {
        return runIn("en", words);
    }

    Outcome runIn(String language, String... words) {
        try {
            Process process = process(language, words).start();
            Thread.Builder.OfVirtual reader = Thread.ofVirtual();
            StringBuilder err = new StringBuilder();
            Thread errors = reader.start(() -> err.append(read(process.getErrorStream())));
            String out = read(process.getInputStream());
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            errors.join();
            return new Outcome(process.exitValue(), out, err.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a server and waits until it says that it is ready. */
    Server start(String... words) {
        try {
            int port = freePort();
            List<String> all = new ArrayList<>(List.of("start", "--port", Integer.toString(port)));
            all.addAll(Arrays.asList(words));
            Process process = process("en", all.toArray(String[]::new))
                    .redirectErrorStream(true)
                    .start();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            List<String> printed = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.add(line);
                if (line.contains("ready: http://localhost:" + port)) {
                    return new Server(process, port, printed);
                }
            }
            throw new AssertionError("the server ended: " + printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder process(String language, String... words) {
        List<String> command = new ArrayList<>(Program.command());
        command.addAll(Arrays.asList(words));
        command.add("--data");
        command.add(data.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SOKUTO_LANG", language);
        return builder;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A running server; ends when closed. */
    record Server(Process process, int port, List<String> printed) implements AutoCloseable {

        String address() {
            return "http://localhost:" + port + "/";
        }

        /** The link that the first start printed. */
        String setupLink() {
            return printed.stream()
                    .filter(line -> line.contains("/setup/"))
                    .map(line -> line.substring(line.indexOf("http")))
                    .findFirst()
                    .orElseThrow();
        }

        /** Ends the server without a chance to tidy up, as {@code kill -9} does. */
        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            process.destroy();
            try {
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    kill();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
