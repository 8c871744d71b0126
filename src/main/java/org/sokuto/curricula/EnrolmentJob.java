package org.sokuto.curricula;

import org.sokuto.people.PeopleChanged;
import org.sokuto.people.access.CurrentActor;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Assigns courses when people change and once a day, since a hire date may have come into reach. Every node does it: a
 * second enrolment of the same person is refused by the database, so that no node has to be chosen.
 */
@Component
class EnrolmentJob {

    /** Lets the methods below be called by the clock. */
    @Configuration
    @EnableScheduling
    static class Timed {}

    private final EnrolmentService enrolments;
    private final CurrentActor current;

    EnrolmentJob(EnrolmentService enrolments, CurrentActor current) {
        this.enrolments = enrolments;
        this.current = current;
    }

    @ApplicationModuleListener
    void on(PeopleChanged changed) {
        assign();
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "${sokuto.site.zone:Asia/Tokyo}")
    void assign() {
        current.asInstallation(enrolments::assignByRule);
    }
}
