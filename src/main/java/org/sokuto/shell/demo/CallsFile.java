package org.sokuto.shell.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The calls as calls.csv, the way a Japanese contact-centre system exports them. */
final class CallsFile {

    private static final Charset ENCODING = Charset.forName("windows-31j");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss", Locale.ROOT);

    private final Wording wording = new Wording();
    private final String answered = wording.word("call.answered");
    private final String unanswered = wording.word("call.unanswered");
    private final String transferred = wording.word("call.transferred");
    private final String calledBack = wording.word("call.calledBack");
    private final String repeated = wording.word("call.repeated");
    private final WorkCalendar calendar;
    private final CsvWriter lines;
    private final long firstId;
    private int written;

    private CallsFile(WorkCalendar calendar, long seed, CsvWriter lines) {
        this.calendar = calendar;
        this.lines = lines;
        // Eleven digits of which the seed is the first two; one more digit in front keeps the noughts.
        firstId = (100 + Math.floorMod(seed, 100)) * 1_000_000_000L;
    }

    static void write(Path folder, CallHistory history, WorkCalendar calendar, long seed) {
        CsvFile.write(folder.resolve("calls.csv"), ENCODING, lines -> {
            CallsFile file = new CallsFile(calendar, seed, lines);
            lines.writeRecord(file.wording.list("call.columns"));
            history.tell(file::write);
        });
    }

    private void write(Call call) {
        written++;
        Conversation conversation = call.conversation();
        Person person = call.operator().person();
        LocalDateTime moment = calendar.date(call.day()).atStartOfDay().plusSeconds(call.second());
        lines.writeRecord(
                "C" + Long.toString(firstId + written).substring(1),
                MOMENT.format(moment),
                conversation.channel(),
                person.employeeNo(),
                person.name().written(),
                conversation.topic().code(),
                conversation.topic().name(),
                Integer.toString(conversation.waiting()),
                Integer.toString(conversation.talking()),
                Integer.toString(conversation.holding()),
                conversation.answered() ? answered : unanswered,
                conversation.transferred() ? transferred : "",
                conversation.calledBack() ? calledBack : "",
                conversation.repeated() ? repeated : "",
                score(conversation.recommendation()));
    }

    private static String score(@Nullable Integer recommendation) {
        return recommendation == null ? "" : recommendation.toString();
    }
}
