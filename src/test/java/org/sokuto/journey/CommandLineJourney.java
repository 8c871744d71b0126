package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From three files to rates and gaps at the command line, and every way in which a start can be refused. */
class CommandLineJourney {

    private static final String CALLS_HEADER = "受付番号,受付日時,チャネル,オペレーターID,問合せ分類コード,即答フラグ";

    @TempDir
    Path folder;

    @Test
    void importsThreeFilesAndWritesRatesAndGaps() throws IOException {
        Installation sokuto = new Installation(folder.resolve("data"));
        Path roster = write("roster.csv", "employee_no,name,team\nOP1,青木 花子,A\nOP2,井上 健,A\n");
        Path topics = write("topics.csv", "code,product,name,minutes,material\nnet.plan,光回線,光回線 料金,20,1\n");
        Path calls = write(
                "calls.csv",
                CALLS_HEADER + "\n" + rows("OP1", 20, 5) + rows("OP2", 20, 19)
                        + "X1,2026/09/01 10:00:00,電話,OP9,net.plan,○\n");

        assertThat(sokuto.run("import", "people", roster.toString()).exitCode()).isZero();
        assertThat(sokuto.run("import", "topics", topics.toString()).exitCode()).isZero();

        Installation.Outcome refused = sokuto.run("import", "calls", calls.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("nothing was imported");

        Installation.Outcome stored = sokuto.runIn("ja", "import", "calls", calls.toString(), "--good-rows");
        assertThat(stored.exitCode()).isEqualTo(1);
        assertThat(stored.out()).contains("41行を読みました", "取り込めない行 1");
        assertThat(Files.readAllLines(folder.resolve("calls.csv.rejects.csv")))
                .first()
                .isEqualTo("line,column,code,message");
        assertThat(Files.readString(folder.resolve("calls.csv.rejects.csv"))).contains("42,オペレーターID,unknown_operator,");

        List<String> rates = sokuto.run("rates").out().lines().toList();
        assertThat(rates)
                .hasSize(3)
                .first()
                .asString()
                .startsWith("employee_no,topic,n,immediate,raw_rate,estimate,low,high,p_gap");
        assertThat(rates.get(1)).startsWith("OP1,net.plan,20,5,0.250000,").endsWith(",gap");
        assertThat(rates.get(2)).startsWith("OP2,net.plan,20,19,0.950000,").endsWith(",fine");
        assertThat(sokuto.run("gaps").out().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("OP1,");
    }

    @Test
    void refusesToStartInOneLineThatSaysWhatToDo() throws IOException {
        Installation sokuto = new Installation(folder.resolve("data"));
        try (ServerSocket taken = new ServerSocket(0)) {
            Installation.Outcome port = sokuto.run("start", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(port.exitCode()).isEqualTo(3);
            assertThat(port.err().lines()).singleElement().asString().contains("--port");
        }

        Installation below = new Installation(write("a-file", "").resolve("data"));
        Installation.Outcome folderRefused = below.run("start");
        assertThat(folderRefused.exitCode()).isEqualTo(3);
        assertThat(folderRefused.err()).contains("cannot be written to");

        try (Installation.Server server = sokuto.start()) {
            assertThat(server.setupLink()).startsWith(server.address() + "setup/");
            Installation.Outcome inUse = sokuto.run("rates");
            assertThat(inUse.exitCode()).isEqualTo(3);
            assertThat(inUse.err()).contains("in use");
        }

        assertThat(sokuto.run("fly").exitCode()).isEqualTo(2);
        assertThat(sokuto.run("import", "calls", folder.resolve("none.csv").toString())
                        .exitCode())
                .isEqualTo(3);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String rows(String operator, int n, int immediate) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < n; i++) {
            rows.append("%s-%d,2026/09/%02d 10:00:00,電話,%s,net.plan,%s\n"
                    .formatted(operator, i, i % 28 + 1, operator, i < immediate ? "○" : "×"));
        }
        return rows.toString();
    }
}
