package org.sokuto;

import static org.awaitility.Awaitility.await;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a database back to what the migrations and the start made of it. */
final class EmptyDatabase {

    private static final List<String> STATEMENTS = List.of(
            "delete from clearance",
            "delete from clearance_event",
            "delete from award_event",
            "delete from award",
            "delete from demo_login",
            "delete from sign_off",
            "delete from lesson_read",
            "delete from step_done",
            "delete from enrolment",
            "delete from course_version where course_key like 'test-%'",
            "delete from lesson_version where lesson_key like 'test-%'",
            "delete from sheet_version where sheet_key like 'test-%'",
            "delete from trainer_assignment",
            "delete from attempt_answer",
            "delete from attempt_question",
            "delete from attempt",
            "delete from quiz_question where quiz_id in (select id from quiz where quiz_key like 'test.%')",
            "delete from quiz where quiz_key like 'test.%'",
            "delete from question_version where question_id in (select id from question where topic_code like 'test.%')",
            "delete from question where topic_code like 'test.%'",
            "delete from call_day",
            "delete from call_fact",
            "delete from call_import",
            "delete from run_event",
            "delete from run",
            "delete from scenario_version where family = 'parcel'",
            "delete from topic where kind = 'SUBJECT'",
            "delete from topic where kind = 'PRODUCT'",
            "delete from sign_in_failure",
            "delete from setup_link",
            "delete from team_supervisor",
            "delete from team_membership",
            "delete from role_grant",
            "delete from credential",
            "delete from person",
            "update team set parent_id = '01900000-0000-7000-8000-000000000001' where parent_id is not null",
            "delete from team where parent_id is not null",
            "delete from audit_entry",
            "update audit_head set seq = 0, hash = '" + "0".repeat(64) + "'");

    private EmptyDatabase() {}

    /** Waits first for whoever still works on the news of the test before. */
    static void make(JdbcClient database) {
        await().until(() -> database.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single()
                == 0);
        STATEMENTS.forEach(statement -> database.sql(statement).update());
    }
}
