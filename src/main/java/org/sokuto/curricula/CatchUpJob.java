package org.sokuto.curricula;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.people.access.CurrentActor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives credit for what was shown before a course asked for it, when the content has been loaded and once a day. */
@ConditionalOnWebApplication
@Component
class CatchUpJob {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUpJob.class);

    private final EnrolmentService enrolments;
    private final CurrentActor current;

    CatchUpJob(EnrolmentService enrolments, CurrentActor current) {
        this.enrolments = enrolments;
        this.current = current;
    }

    /** After the courses; a server that cannot do it serves all the same. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(35)
    void begin() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.error("steps of courses could not be ticked", e);
        }
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "${sokuto.site.zone:Asia/Tokyo}")
    void catchUp() {
        current.asInstallation(() -> {
            enrolments.catchUp();
            return true;
        });
    }
}
