package org.sokuto.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the command to the first page of the sign-in on a built tree with the demo loaded; the reference is the first start
 * on the same machine, which loads the demo too.
 */
class StartBench {

    private static final int PORT = 18_080;
    private static final int TRIES = 2_000;

    @TempDir
    Path folder;

    @Test
    void answersTheSignInPage() throws Exception {
        long begin = System.nanoTime();
        start("ready");
        double first = (System.nanoTime() - begin) / 1e9;
        double later = Figures.median(() -> start("page"));
        Figures.print("start with the demo loaded", later, "first start, loading the demo", first);
    }

    /** Starts the server until the page answers, or until it says that all is loaded; ends it again. */
    private int start(String until) throws Exception {
        Process process = new ProcessBuilder(
                        "./sokuto",
                        "start",
                        "--demo",
                        "--port",
                        Integer.toString(PORT),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .start();
        try {
            if (until.equals("ready")) {
                try (var lines = process.inputReader()) {
                    return (int) lines.lines()
                            .takeWhile(line -> !line.contains("http://localhost:" + PORT))
                            .count();
                }
            }
            return firstAnswer();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static int firstAnswer() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/login"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int tries = 0; tries < TRIES; tries++) {
                try {
                    int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                    if (status == 200) {
                        return status;
                    }
                } catch (IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }
        }
        throw new IllegalStateException("no answer");
    }
}
